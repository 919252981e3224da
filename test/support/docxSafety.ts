import type { Checks } from "./docxCheck.ts";
import { below, type DocxFile } from "./docxFile.ts";

const FIELDS = ["PAGE", "NUMPAGES", "TOC", "PAGEREF", "REF", "SEQ", "HYPERLINK", "SECTIONPAGES"];
const PATH = /(file:\/\/|\\\\[a-z0-9-]+\\|[A-Z]:\\(Users|Brukere)|\/home\/|\/Users\/|AppData)[^"<]{0,40}/i;

const found = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? "";
const xmlParts = ({ names }: DocxFile): string[] => names.filter((name) => /\.(xml|rels)$/.test(name));

function externalRelations({ names, text }: DocxFile): string[] {
  return names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => text(name).match(/<Relationship\b[^>]*>/g) ?? [])
    .filter((relation) => relation.includes('TargetMode="External"'))
    .filter((relation) => !(relation.includes("/hyperlink") && /Target="(https:|mailto:|tel:)/.test(relation)));
}

export const safetyChecks: Checks = {
  S01_nothingExternal: (file) => externalRelations(file)[0] ?? "",
  S02_nothingActive: ({ names, document }) =>
    names.find((name) => /vbaProject|activeX|embeddings|oleObject|\.bin$/i.test(name)) ??
    (below(document, "w:altChunk").length ? "altChunk" : ""),
  S03_noEditingHistory: ({ text }) => found(text("word/document.xml") + text("word/settings.xml"), /w:rsid\w*/),
  S04_noMakerInProperties: ({ text }) =>
    found(text("docProps/app.xml"), /<(Template|Company|Manager|TotalTime|HyperlinkBase)>[^<]+</),
  S05_noTrackedChanges: ({ names, document }) =>
    below(document, "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:commentReference")[0]?.nodeName ??
    names.find((name) => /word\/(comments|people)/.test(name)) ??
    "",
  S06_noPaths: (file) =>
    xmlParts(file)
      .map((name) => found(file.text(name), PATH))
      .find(Boolean) ?? "",
  S07_noThumbnail: ({ names }) => names.find((name) => name.includes("thumbnail")) ?? "",
  S08_nothingHidden: ({ text, document }) =>
    below(document, "w:vanish")[0]?.nodeName ?? found(text("word/settings.xml"), /docVars|mailMerge/),
  S09_onlyHarmlessFields: ({ names, text }) => {
    const used = names
      .filter((name) => /^word\/.*\.xml$/.test(name))
      .flatMap((name) => Array.from(text(name).matchAll(/<w:instrText[^>]*>\s*(\w+)/g), (match) => match[1] ?? ""));
    return used.find((field) => !FIELDS.includes(field)) ?? "";
  },
};
