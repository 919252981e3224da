import { describe, expect, it } from "vitest";
import { listZip } from "../../../../electron/attachment/zipListing.ts";
import { rawZip, zipOf } from "../../../support/zipFile.ts";

const text = new TextEncoder().encode("litt tekst ".repeat(20));
const entry = { name: "word/document.xml", content: text };

describe("listZip", () => {
  it("lists what is inside", () => {
    const names = listZip(zipOf({ "a.xml": "a", "mappe/b.xml": "b" }))?.map(({ name }) => name);
    expect(names).toEqual(["a.xml", "mappe/b.xml"]);
    expect(listZip(rawZip([entry], "en kommentar"))).toHaveLength(1);
    expect(listZip(rawZip([]))).toEqual([]);
  });

  it.each([
    ["encrypted", [{ ...entry, flags: 1 }]],
    ["strongly encrypted", [{ ...entry, flags: 0x41 }]],
    ["packed in an unknown way", [{ ...entry, method: 14 }]],
    ["a link", [{ ...entry, mode: 0o120777 }]],
    ["the same name twice", [entry, entry]],
    ["the same name twice but for case", [entry, { ...entry, name: "WORD/Document.xml" }]],
    ["a climbing name", [{ ...entry, name: "../../ut.exe" }]],
    ["a climbing name for Windows", [{ ...entry, name: "a\\..\\..\\ut.exe" }]],
    ["an absolute name", [{ ...entry, name: "/etc/passwd" }]],
    ["a drive", [{ ...entry, name: "C:\\ut.exe" }]],
    ["no name", [{ ...entry, name: "" }]],
    ["another name in the file's own header", [{ ...entry, says: { localName: "word/other.xml" } }]],
    ["a file of 51 MB", [{ ...entry, says: { size: 51 * 1024 * 1024, packed: 1024 * 1024 } }]],
    ["a ratio of more than 100", [{ ...entry, says: { size: 2 * 1024 * 1024 } }]],
    ["data that reaches past the end", [{ ...entry, says: { packed: 1_000_000 } }]],
  ])("takes nothing with %s", (_name, entries) => {
    expect(listZip(rawZip(entries))).toBeNull();
  });

  it("takes a zip of 2000 files and none of 2001", () => {
    const many = (count: number): Buffer =>
      rawZip(Array.from({ length: count }, (_, n) => ({ name: `${n}.xml`, content: text })));
    expect(listZip(many(2000))).toHaveLength(2000);
    expect(listZip(many(2001))).toBeNull();
  });

  it("takes nothing that bursts 200 MB in all", () => {
    const big = (count: number): Buffer =>
      rawZip(
        Array.from({ length: count }, (_, n) => ({
          name: `${n}.xml`,
          content: new Uint8Array(600_000).map((_value, at) => (at * 7919) % 251),
          method: 0,
          says: { size: 45 * 1024 * 1024 },
        })),
      );
    expect(listZip(big(4))).toHaveLength(4);
    expect(listZip(big(5))).toBeNull();
  });

  it("refuses every cut and survives every flip of a byte", () => {
    const whole = rawZip([entry, { ...entry, name: "b.xml" }]);
    for (let length = 0; length < whole.length; length++) expect(listZip(whole.subarray(0, length))).toBeNull();
    for (const at of whole.keys()) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => listZip(changed)).not.toThrow();
    }
  });
});
