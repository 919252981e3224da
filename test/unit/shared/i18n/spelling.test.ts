import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "../../../..");
const folders = ["shared/i18n/texts", "shared/document/texts"];

/** What stands between quotes in the text files of a language: the words users and families read. */
function wordsOf(language: "nb" | "nn"): string {
  return folders
    .flatMap((folder) => readdirSync(join(project, folder)).map((name) => join(project, folder, name)))
    .filter((path) => path.endsWith(`.${language}.ts`))
    .map((path) => readFileSync(path, "utf8").replace(/^import .*$/gm, "").replace(/\["[\w.]+"\]/g, ""))
    .flatMap((source) => source.match(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [])
    .map((text) => text.replace(/\$\{[^}]*\}/g, " ").replace(/\\n/g, " "))
    .join("\n");
}

const reviewed = (language: "nb" | "nn"): Set<string> =>
  new Set(readFileSync(join(import.meta.dirname, `words.${language}.txt`), "utf8").split(/\s+/).map((word) => word.toLowerCase()));

describe("spelling", () => {
  it.each(["nb", "nn"] as const)("is right in every text in %s, the field's own words aside", (language) => {
    const found = execFileSync("hunspell", ["-d", `${language}_NO`, "-i", "utf-8", "-l"], { input: wordsOf(language), encoding: "utf8" });
    const known = reviewed(language);
    const wrong = [...new Set(found.split("\n"))].filter((word) => word !== "" && !known.has(word.toLowerCase()));
    expect(wrong).toEqual([]);
  });
});
