import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

interface Additions {
  /** "nb-NO" or "nn-NO". */
  language: string;
  /** One for each table, in order. */
  captions: string[];
}

/** What `docx` 9.15 cannot write: language of the theme and of the properties, and what each table is about. */
function edits({ language, captions }: Additions): Record<string, (xml: string) => string> {
  let table = 0;
  return {
    "word/settings.xml": (xml) =>
      xml.replace(/<\/w:compat>|<w:compat\/>/, (found) => `${found}<w:themeFontLang w:val="${language}"/>`),
    "docProps/core.xml": (xml) =>
      xml.replace("</cp:coreProperties>", () => `<dc:language>${language}</dc:language></cp:coreProperties>`),
    "word/document.xml": (xml) =>
      xml.replace(/(<w:tblLook [^>]*\/>)<\/w:tblPr>/g, (_, look: string) => {
        const caption = escapeXml(captions[table++] ?? "");
        return `${look}<w:tblCaption w:val="${caption}"/><w:tblDescription w:val="${caption}"/></w:tblPr>`;
      }),
  };
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** Programs that guess a file's type look at the first part of the zip. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];
const order = (name: string): number => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);

/** Fixed dates in the zip: the moment a file was made is nobody's business but the document's own date. */
const FIXED_DATE = new Date(1980, 0, 2);

export function postprocess(file: Uint8Array, additions: Additions): Buffer {
  const parts = unzipSync(new Uint8Array(file));
  for (const [name, edit] of Object.entries(edits(additions))) {
    const part = parts[name];
    if (part) parts[name] = strToU8(edit(strFromU8(part)));
  }
  const sorted = Object.entries(parts).toSorted(([a], [b]) => order(a) - order(b));
  const zippable: Zippable = Object.fromEntries(
    sorted.map(([name, data]) => [name, [data, { mtime: FIXED_DATE, level: 6 }]]),
  );
  return Buffer.from(zipSync(zippable));
}
