import { describe, expect, it } from "vitest";
import { documentCase, languages } from "../../../support/documentCases.ts";

describe("composeOneTime", () => {
  it.each(languages)("says who it is for, what to type and what to do (%s)", (language) => {
    const { blocks, classification, footer } = documentCase("oneTime", "typical", language);
    expect(blocks).toContainEqual({ kind: "notice", text: "K7QM-2XD9-RFTN-4BW3" });
    expect(JSON.stringify(blocks)).toContain("Jon Oppdiktet Vik");
    expect(blocks.some((block) => block.kind === "numbered")).toBe(true);
    expect(classification).toBe("");
    expect(footer).toContain("21.11.2026");
  });

  it.each(languages)("names nobody outside the sheet, and no municipality (%s)", (language) => {
    const { propertyTitle, footer, sender, blocks } = documentCase("oneTime", "typical", language);
    expect([propertyTitle, footer, sender].join(" ")).not.toContain("Oppdiktet");
    expect(JSON.stringify(blocks)).not.toMatch(/kommune|Nordvik/i);
  });
});
