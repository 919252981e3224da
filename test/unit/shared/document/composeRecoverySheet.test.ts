import { describe, expect, it } from "vitest";
import { documentCase, languages } from "../../../support/documentCases.ts";

describe("composeRecoverySheet", () => {
  it.each(languages)("prints eight groups, the fingerprint and how to keep it (%s)", (language) => {
    const { blocks, classification, footer } = documentCase("recoverySheet", "typical", language);
    const groups = blocks.find((block) => block.kind === "groups");
    expect(groups?.items).toHaveLength(8);
    expect(blocks).toContainEqual({ kind: "notice", text: "4f1c 09ab 77d2 e8b0 51c6" });
    expect(blocks.some((block) => block.kind === "bullets")).toBe(true);
    expect(classification).toBe("");
    expect(footer).toContain("21.11.2026");
  });

  it.each(languages)("gives no hint of where it belongs (%s)", (language) => {
    expect(JSON.stringify(documentCase("recoverySheet", "typical", language))).not.toMatch(/kommune|Nordvik|2026-014/i);
  });
});
