import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyText } from "./everyText.ts";

/** Words hunspell does not know and a reader found right; the endings it would not know either are listed one by one. */
const reviewed = (language: "nb" | "nn"): string[] =>
  readFileSync(join(import.meta.dirname, `words.${language}.txt`), "utf8")
    .toLowerCase()
    .split("\n")
    .filter((word) => word !== "");

/** What hunspell does not know, in the words users and families read. */
function unknownIn(language: "nb" | "nn"): string[] {
  const input = everyText[language].map(([, text]) => text).join("\n");
  const found = execFileSync("hunspell", ["-d", `${language}_NO`, "-i", "utf-8", "-l"], { input, encoding: "utf8" });
  return [...new Set(found.toLowerCase().split("\n"))].filter((word) => word !== "" && word !== "x").sort();
}

describe("spelling", () => {
  it.each(["nb", "nn"] as const)("is right in every text in %s, the field's own words aside", (language) => {
    const known = new Set(reviewed(language));
    expect(unknownIn(language).filter((word) => !known.has(word))).toEqual([]);
  });

  it.each(["nb", "nn"] as const)("keeps no reviewed word that no text in %s has", (language) => {
    const unknown = new Set(unknownIn(language));
    expect(reviewed(language).filter((word) => !unknown.has(word))).toEqual([]);
  });
});
