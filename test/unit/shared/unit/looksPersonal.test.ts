import { describe, expect, it } from "vitest";
import { looksPersonal } from "../../../../shared/unit/looksPersonal.ts";

const names = ["Tuva Oppdiktet Fjellstad", "Bo Li", "Kari"];

describe("looksPersonal", () => {
  it.each([
    ["eleven digits", "Gjelder 12041012345.", "number"],
    ["parted by a space", "120410 12345", "number"],
    ["parted by a hyphen", "120410-12345", "number"],
    ["a phone number is none", "Ring 918 12 345", ""],
    ["twelve digits are none", "120410123456", ""],
    ["first and last name", "Tuva Fjellstad venter", "name"],
    ["in any order and case", "fjellstad, tuva", "name"],
    ["one name alone is an everyday word", "Tuva er en bakke", ""],
    ["very short names", "Bo i Li", ""],
    ["a name of one word", "Kari", ""],
    ["inside another word", "Fjellstadheimen Tuvaplassen", ""],
    ["a service", "Lang ventetid hos PPT", ""],
    ["nothing", "", ""],
  ])("%s", (_, text, expected) => {
    expect(looksPersonal(text, names)).toBe(expected);
  });
});
