import { describe, expect, it } from "vitest";
import { printable } from "../../../../shared/document/printable.ts";
import { documentCase } from "../../../support/documentCases.ts";

const withText = (text: string) => {
  const content = printable({ ...documentCase("plan", "empty", "nb"), blocks: [{ kind: "paragraph", text }] });
  const block = content.blocks[0];
  return block?.kind === "paragraph" ? block.text : "";
};

describe("printable", () => {
  it("keeps paragraph signs, times and numbers with what they belong to", () => {
    expect(withText("jf. offl. § 13 kl. 14, se mål 2")).toBe("jf. offl. §\u00A013 kl.\u00A014, se mål\u00A02");
  });

  it("removes what no file can carry and no reader can see", () => {
    expect(withText("a\u0001b\uFFFEc\uD800d\u202Ee\tf")).toBe("abcde f");
  });

  it("keeps emoji, Sámi letters and placeholders", () => {
    expect(withText("👩‍👩‍👧 čđŋšŧž {{x}} <&> ]]>")).toBe("👩‍👩‍👧 čđŋšŧž {{x}} <&> ]]>");
  });
});
