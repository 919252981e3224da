import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { documentKinds, type DocumentContent } from "../../../../shared/document/blocks.ts";
import { DOCUMENT_STYLESHEET, escapeHtml, renderHtml } from "../../../../shared/document/renderHtml.ts";
import { documentCase, languages, sizes } from "../../../support/documentCases.ts";

const project = join(import.meta.dirname, "../../../..");
const variants = documentKinds.flatMap((kind) =>
  sizes.flatMap((size) => languages.map((language) => ({ kind, size, language }))),
);
const withBlocks = (blocks: DocumentContent["blocks"]): string =>
  renderHtml({ ...documentCase("plan", "empty", "nb"), blocks });

/** Void elements closed and entities kept, so that a strict parser finds every tag left open. */
const strict = (html: string): string =>
  html
    .replace("<!doctype html>", "")
    .replace(/<(meta|link|br|col)\b([^>]*)>/g, "<$1$2/>")
    .replaceAll(" crossorigin", "");

describe("renderHtml", () => {
  it("escapes what is markup", () => {
    expect(escapeHtml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  });

  it.each(variants)("is well formed, without script and inline style: $kind $size $language", (variant) => {
    const html = renderHtml(documentCase(variant.kind, variant.size, variant.language));
    const problems: string[] = [];
    new DOMParser({ onError: (level, message: string) => problems.push(`${level}: ${message}`) }).parseFromString(
      strict(html),
      "application/xml",
    );
    expect(problems).toEqual([]);
    expect(html).not.toMatch(/<script|<style|\sstyle=|javascript:|\son\w+="/i);
    expect(html).toContain(`<html lang="${variant.language}"`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  });

  it("links the one stylesheet, which lies where it is served from", () => {
    expect(withBlocks([])).toContain(`<link rel="stylesheet" href="${DOCUMENT_STYLESHEET}">`);
    expect(existsSync(join(project, "renderer/public/document.css"))).toBe(true);
  });

  it("names the case, never the person, in the title of the page", () => {
    const html = renderHtml(documentCase("plan", "typical", "nn"));
    expect(html).toContain("<title>Individuell plan, sak 2026-014</title>");
    expect(/<html[^>]*>/.exec(html)?.[0]).not.toContain("Fjellstad");
  });

  it("says in words whether a box is ticked", () => {
    const html = withBlocks([
      {
        kind: "choices",
        items: [
          { checked: true, text: "Ja" },
          { checked: false, text: "Nei" },
        ],
      },
    ]);
    expect(html).toContain('<span class="box" role="img" aria-label="Avkrysset">×</span><span>Ja</span>');
    expect(html).toContain('<span class="box" role="img" aria-label="Ikke avkrysset"></span><span>Nei</span>');
  });

  it("gives tables a caption, column headers and widths", () => {
    const columns = [
      { title: "Tiltak", width: 100 },
      { title: "Frist", width: 70 },
    ];
    const html = withBlocks([{ kind: "table", caption: "Tiltak", columns, rows: [["a\nb", "c"]] }]);
    expect(html).toContain("<caption>Tiltak</caption>");
    expect(html).toContain('<col width="58.82%"><col width="41.18%">');
    expect(html).toContain('<th scope="col">Frist</th>');
    expect(html).toContain("<td>a<br>b</td>");
  });

  it("has a style for every class it uses", () => {
    const css = readFileSync(join(project, "renderer/public/document.css"), "utf8");
    const html = variants.map(({ kind, size, language }) => renderHtml(documentCase(kind, size, language))).join("");
    const used = new Set(Array.from(html.matchAll(/class="([^"]*)"/g), ([, names]) => (names ?? "").split(" ")).flat());
    const unstyled = [...used].filter((name) => name && !css.includes(`.${name}`));
    expect(unstyled.filter((name) => !(documentKinds as readonly string[]).includes(name))).toEqual([]);
  });

  it("puts several documents on one page, each with its head, and says in the margins what is right for all", () => {
    const html = renderHtml(documentCase("plan", "typical", "nb"), documentCase("consent", "typical", "nn"));
    expect(html.match(/<main /g)).toHaveLength(2);
    expect(html).toContain('<body class="plan consent several">');
    expect(html).toContain('<main lang="nn">');
    expect(html).toContain('data-footer=""');
    expect(html).not.toContain("data-page");
  });
});
