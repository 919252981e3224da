import { describe, expect, it } from "vitest";
import { commandOf } from "../../../../renderer/app/shortcuts.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) =>
  commandOf({ key, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...held });

describe("shortcuts", () => {
  it.each([
    ["k", "palette"],
    ["K", "palette"],
    ["f", "find"],
    ["s", "save"],
    ["p", "print"],
    ["l", "lock"],
    ["n", "newCase"],
    ["z", "undo"],
    ["y", "redo"],
    ["1", "go:/oversikt"],
    ["2", "go:/saker"],
    ["3", "go:/koordinatorer"],
    ["4", "go:/tjenester"],
  ])("runs Ctrl+%s as %s", (key, command) => {
    expect(press(key)).toBe(command);
  });

  it("takes Ctrl+Shift+Z as redo and leaves every other Ctrl+Shift alone", () => {
    expect(press("Z", { shiftKey: true })).toBe("redo");
    expect(press("K", { shiftKey: true })).toBeNull();
  });

  it("leaves AltGr alone, which is Ctrl+Alt on Windows and writes @ and $", () => {
    expect(press("2", { altKey: true })).toBeNull();
  });

  it("leaves keys without Ctrl alone, so that single letters never do anything", () => {
    expect(press("k", { ctrlKey: false })).toBeNull();
  });

  it("leaves cut, copy, paste and names from Object.prototype alone", () => {
    for (const key of ["x", "c", "v", "a", "constructor", "toString"]) expect(press(key)).toBeNull();
  });
});
