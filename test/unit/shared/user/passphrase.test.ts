import { describe, expect, it } from "vitest";
import { passphraseProblem } from "../../../../shared/user/passphrase.ts";

describe("passphraseProblem", () => {
  it.each(["fire hester spiser gras", "blåbærlyngen7", "to og en ku", "æøåæøåxyzwvu"])("accepts %j", (text) => {
    expect(passphraseProblem(text)).toBeNull();
  });

  it.each(["", "kort", "elleve tegn", "bare tre ord".slice(0, 11), "            a"])("finds %j too short", (text) => {
    expect(passphraseProblem(text)).toBe("tooShort");
  });

  it.each([
    "passord12345",
    "Passord 2027!",
    "velkommen2027",
    "123456789012",
    "aaaaaaaaaaaa",
    "abababababab",
    "Sommer2027 !!",
    "qwertyuiop12",
    "a a a a",
    "helhet kommune 2027",
  ])("finds %j too common", (text) => {
    expect(passphraseProblem(text)).toBe("tooCommon");
  });

  it("counts letters, not the bytes of a keyboard", () => {
    expect(passphraseProblem("bla\u030Aba\u030Arlyngen")).toBe(passphraseProblem("blåbårlyngen"));
  });
});
