import { describe, expect, it } from "vitest";
import { documentKinds } from "../../../../shared/document/blocks.ts";
import { documentFileName, safeFileName } from "../../../../shared/document/fileName.ts";

describe("fileName", () => {
  it("names kind and case, in the language of the document", () => {
    const named = { caseNumber: "2026-014", language: "nb", extension: "docx" } as const;
    expect(documentFileName({ ...named, kind: "plan" })).toBe("2026-014 individuell plan.docx");
    expect(documentFileName({ ...named, kind: "consent", extension: "pdf" })).toBe("2026-014 samtykkeerklæring.pdf");
    expect(documentFileName({ ...named, kind: "withdrawal", language: "nn" })).toBe(
      "2026-014 tilbaketrekking av samtykke.docx",
    );
    expect(documentFileName({ ...named, kind: "accessLog" })).toBe("2026-014 innsynslogg.docx");
    expect(documentFileName({ ...named, kind: "recoverySheet", caseNumber: "" })).toBe("gjenopprettingsark.docx");
  });

  it.each(documentKinds)("is safe as it is for %s", (kind) => {
    const name = documentFileName({ kind, caseNumber: "2026-014", language: "nn", extension: "pdf" });
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
