import { describe, expect, it } from "vitest";
import { facts, optionalSection, prose } from "../../../../shared/document/blockBuilders.ts";

describe("blockBuilders", () => {
  it("parts paragraphs at blank lines and keeps single line breaks", () => {
    expect(prose("en\nto\n\n\ntre")).toEqual([
      { kind: "paragraph", text: "en\nto" },
      { kind: "paragraph", text: "tre" },
    ]);
  });

  it("makes lists of typed dashes and numbers", () => {
    expect(prose("Viktig:\n- hund\n• ro\n\n1. først\n2) så")).toEqual([
      { kind: "paragraph", text: "Viktig:" },
      { kind: "bullets", items: ["hund", "ro"] },
      { kind: "numbered", items: ["først", "så"] },
    ]);
  });

  it("does not take a date or a lone number for a list", () => {
    expect(prose("2. juni flytter jeg\n1. mai er fri")).toEqual([
      { kind: "paragraph", text: "2. juni flytter jeg\n1. mai er fri" },
    ]);
  });

  it("gives nothing for empty text", () => {
    expect(prose(" \n\n ")).toEqual([]);
    expect(facts([["Navn", " "]])).toEqual([]);
    expect(optionalSection(1, "Tittel", "")).toEqual([]);
  });
});
