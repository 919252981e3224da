import { describe, expect, it } from "vitest";
import { documentKinds } from "../../../../shared/document/blocks.ts";
import { documentFileName, safeFileName } from "../../../../shared/document/fileName.ts";
import { documentCase } from "../../../support/documentCases.ts";

describe("fileName", () => {
  it.each([
    ["plan", "nb", "docx", "2026-014 individuell plan.docx"],
    ["consent", "nb", "pdf", "2026-014 samtykkeerklæring.pdf"],
    ["withdrawal", "nn", "docx", "2026-014 tilbaketrekking av samtykke.docx"],
    ["accessLog", "nb", "docx", "2026-014 innsynslogg.docx"],
    ["recoverySheet", "nb", "docx", "gjenopprettingsark.docx"],
  ] as const)("names kind and case, in the language of the document: %s in %s", (kind, language, extension, name) => {
    expect(documentFileName(documentCase(kind, "typical", language), extension)).toBe(name);
  });

  it.each(documentKinds)("is safe as it is for %s", (kind) => {
    const name = documentFileName(documentCase(kind, "extreme", "nn"), "pdf");
    expect(safeFileName(name.slice(0, -4), "pdf")).toBe(name);
  });

  it.each([
    ['a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j.docx"],
    ["CON", "dokument-CON.docx"],
    ["com1.plan", "dokument-com1.plan.docx"],
    ["LPT¹", "dokument-LPT¹.docx"],
    ["console", "console.docx"],
    ["slutter med punktum... ", "slutter med punktum.docx"],
    ["..\\..\\hemmelig", "hemmelig.docx"],
    ["", "dokument.docx"],
    ["\u202Ecod.exe", "cod.exe.docx"],
    ["a\u0000b\nc", "a-b c.docx"],
    ["blåbærsyltetøy čđŋ", "blåbærsyltetøy čđŋ.docx"],
    ["a\u030A", "å.docx"],
    ["~$plan", "$plan.docx"],
  ])("makes %j safe", (stem, expected) => {
    expect(safeFileName(stem, "docx")).toBe(expected);
  });

  it("keeps the extension and at most 100 characters", () => {
    const name = safeFileName("Ø".repeat(300), "docx");
    expect(name).toHaveLength(100);
    expect(name.endsWith(".docx")).toBe(true);
  });
});
