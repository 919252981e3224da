import type { Choice, DocumentBlock, DocumentContent, LetterOpening, TableCell } from "./blocks.ts";
import { commonTexts } from "./caseDocument.ts";
import { printable } from "./printable.ts";
import type { CommonTexts } from "./texts/common.nb.ts";

/** Served by the app itself: the content security policy allows no inline style. */
export const DOCUMENT_STYLESHEET = "/document.css";

/** Asked for at once, so that the page is not printed before it has its letters. */
const FONTS = ["/fonts/source-sans-3-latin-400.woff2", "/fonts/source-sans-3-latin-600.woff2"];

type Block<K extends DocumentBlock["kind"]> = Extract<DocumentBlock, { kind: K }>;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** The only way text gets into the page, in elements and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const inline = (text: string): string => escapeHtml(text).replace(/\n/g, "<br>");
const items = (tag: "ul" | "ol", texts: string[]): string =>
  `<${tag}>${texts.map((text) => `<li>${inline(text)}</li>`).join("")}</${tag}>`;

/** The drawn box is a picture named by a word, on screen and in the PDF (hidden text does not reach the PDF). */
function choice({ checked, text }: Choice, texts: CommonTexts): string {
  const word = escapeHtml(checked ? texts.checked : texts.unchecked);
  return `<span class="box" role="img" aria-label="${word}">${checked ? "×" : ""}</span><span>${inline(text)}</span>`;
}

function cell(content: TableCell, texts: CommonTexts): string {
  if (typeof content === "string") return inline(content);
  return content.map((one) => `<span class="choice">${choice(one, texts)}</span>`).join(" ");
}

function facts({ rows, look }: Block<"facts">): string {
  const row = ({ label, text }: { label: string; text: string }) =>
    `<div><dt>${inline(label)}</dt><dd>${inline(text)}</dd></div>`;
  return `<dl class="facts${look ? ` ${look}` : ""}">${rows.map(row).join("")}</dl>`;
}

/** Short tables are kept on one page. */
const SHORT_TABLE = 6;

function table({ caption, columns, rows, look }: Block<"table">, texts: CommonTexts): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const cols = columns.map(({ width }) => `<col width="${((100 * width) / total).toFixed(2)}%">`).join("");
  const head = columns.map(({ title }) => `<th scope="col">${inline(title)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((one) => `<td>${cell(one, texts)}</td>`).join("")}</tr>`).join("");
  const names = [look ?? "", rows.length <= SHORT_TABLE ? "short" : ""].filter(Boolean).join(" ");
  return `<table class="${names}"><caption>${inline(caption)}</caption><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function writingLines({ label, lines }: Block<"writingLines">): string {
  const look = lines === 1 ? "writing beside" : "writing";
  return `<div class="${look}"><p>${inline(label)}</p>${'<div class="line"></div>'.repeat(lines)}</div>`;
}

function signature({ label }: Block<"signature">, texts: CommonTexts): string {
  return `<div class="signature"><p>${inline(texts.placeAndDate)}</p><p>${inline(label)}</p></div>`;
}

const anchor = (index: number): string => `section-${index}`;

/** Chapters only; a page cannot know its page numbers before it is printed, so the list links instead. */
function contents(title: string, blocks: DocumentBlock[]): string {
  const links = blocks.flatMap((block, index) =>
    block.kind === "heading" && block.level === 1
      ? [`<li><a href="#${anchor(index)}">${inline(block.text)}</a></li>`]
      : [],
  );
  return `<nav aria-labelledby="contents"><p id="contents">${inline(title)}</p><ol>${links.join("")}</ol></nav>`;
}

function renderBlock(block: DocumentBlock, index: number, { blocks }: DocumentContent, texts: CommonTexts): string {
  switch (block.kind) {
    case "heading": {
      const tag = `h${block.level + 1}`;
      return `<${tag} id="${anchor(index)}">${inline(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p${block.look ? ` class="${block.look}"` : ""}>${inline(block.text)}</p>`;
    case "facts":
      return facts(block);
    case "bullets":
      return items("ul", block.items);
    case "numbered":
      return items("ol", block.items);
    case "table":
      return table(block, texts);
    case "choices":
      return `<div class="choices ${block.look ?? ""}">${block.items.map((one) => `<p class="choice">${choice(one, texts)}</p>`).join("")}</div>`;
    case "writingLines":
      return writingLines(block);
    case "signature":
      return signature(block, texts);
    case "notice":
      return `<p class="notice">${inline(block.text)}</p>`;
    case "groups":
      return `<ol class="groups">${block.items.map((text) => `<li><code>${escapeHtml(text)}</code></li>`).join("")}</ol>`;
    case "contents":
      return contents(block.title, blocks);
    case "pageBreak":
      return '<div class="page-break"></div>';
  }
}

function opening({ address, addressByHand, facts: rows }: LetterOpening): string {
  const byHand = addressByHand ? '<div class="line"></div>'.repeat(2) : "";
  const lines = address.map((line) => `<p>${inline(line)}</p>`).join("");
  return `<div class="opening"><div class="address">${lines}${byHand}</div>${facts({ kind: "facts", rows })}</div>`;
}

/** One document of a page. */
function renderMain(content: DocumentContent): string {
  const texts = commonTexts[content.language];
  const subtitle = content.subtitle ? `<p class="subtitle">${inline(content.subtitle)}</p>` : "";
  return `<main lang="${content.language}">
<header><p>${inline(content.sender)}</p><p>${inline(content.classification)}</p></header>
${content.opening ? opening(content.opening) : ""}
<h1>${inline(content.title)}</h1>
${subtitle}
${content.blocks.map((block, index) => renderBlock(block, index, content, texts)).join("\n")}
</main>`;
}

/** What the margins of several documents say together: nothing that is right for one of them only. */
function margins(contents: DocumentContent[]): [string, string][] {
  const [first] = contents;
  const texts = commonTexts[first?.language ?? "nb"];
  const shared = (of: (content: DocumentContent) => string): string => {
    const [text = "", ...others] = contents.map(of);
    return others.every((other) => other === text) ? text : "";
  };
  const one = contents.length === 1;
  return [
    ["sender", shared(({ sender }) => sender)],
    ["classification", shared(({ classification }) => classification)],
    ["footer", shared(({ footer }) => footer)],
    // The page numbers run through the whole job, so each document of several goes without.
    ...(one
      ? ([
          ["page", texts.page],
          ["of", texts.of],
        ] as [string, string][])
      : []),
  ];
}

/** A whole page for preview, print and PDF. The data attributes become the headers and footers of printed pages. */
export function renderHtml(...sources: DocumentContent[]): string {
  const contents = sources.map((source) => printable(source));
  const [first] = contents;
  if (!first) throw new Error("renderHtml: no document");
  const attributes = margins(contents).map(([name, value]) => `data-${name}="${escapeHtml(value)}"`);
  const kinds = [...new Set(contents.map(({ kind }) => kind))].join(" ");
  const several = contents.length > 1 ? " several" : "";
  return `<!doctype html>
<html lang="${first.language}" ${attributes.join(" ")}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(first.propertyTitle)}</title>
${FONTS.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`).join("\n")}
<link rel="stylesheet" href="${DOCUMENT_STYLESHEET}">
</head>
<body class="${kinds}${several}">
${contents.map(renderMain).join("\n")}
</body>
</html>
`;
}
