import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyText } from "./everyText.ts";

const project = join(import.meta.dirname, "../../../..");

const source = ["renderer", "electron", "shared"]
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes("i18n/texts") && !path.includes("document/texts"))
  .map((path) => readFileSync(join(project, path), "utf8"))
  .join("\n");

const has = (pattern: string): boolean => new RegExp(pattern).test(source);

/** The group is handed on as a whole (`words = t.plan.measure`, `states[state]`), so its keys are read by other names. */
const takenWhole = (group: string): boolean =>
  has(`\\.${group}\\b(?!\\s*\\.)|\\b${group}\\b\\s*}|{[^}]*\\b${group}\\b[^}]*}\\s*=`);

const named = (key: string): boolean => has(`(?<!\\w)${key}(?!\\w)`);

/** Pragmatic: what it calls unused is unused, but it may miss a text whose name is also used for something else. */
function isUsed(path: string): boolean {
  const [feature = "", ...inside] = path.replace("paper.", "").split(".");
  const [above = "", group = "", key = ""] = ["", feature, ...inside].slice(-3);
  // A key that is no word (a separator, a character set) is looked up by the value itself.
  if (/\W/.test(key)) return named(group);
  if (has(`\\b${group}\\??\\.${key}\\b`)) return true;
  // A whole feature is handed on as `t.cases` only; its name alone is an everyday word in the code.
  const whole = inside.length > 1 ? takenWhole(group) : has(`\\b(t|texts|\\])\\.${group}\\b(?!\\s*\\.)|{ ${group}\\b`);
  if (whole && named(key)) return true;
  return inside.length > 2 && takenWhole(above) && named(group) && has(`\\.${key}\\b`);
}

describe("the texts", () => {
  it("are all used", () => {
    // A list is read as a whole.
    const paths = new Set(everyText.nb.map(([path]) => path.replace(/\(.*$/s, "").replace(/\.\d+$/, "")));
    expect([...paths].filter((path) => !isUsed(path))).toEqual([]);
  });
});
