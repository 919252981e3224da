import { describe, expect, it } from "vitest";
import { inflate } from "../../../../electron/attachment/inflate.ts";
import { listZip } from "../../../../electron/attachment/zipListing.ts";
import { rawZip } from "../../../support/zipFile.ts";

const content = new TextEncoder().encode("mye tekst ".repeat(30_000));

const firstOf = (zip: Buffer) => {
  const [entry] = listZip(zip) ?? [];
  if (!entry) throw new Error("no entry");
  return entry;
};

describe("inflate", () => {
  it("gives what was packed, deflated or not", () => {
    for (const method of [0, 8]) {
      const bytes = inflate(firstOf(rawZip([{ name: "a", content, method }])));
      expect(bytes?.equals(content)).toBe(true);
    }
    expect(inflate(firstOf(rawZip([{ name: "a", content: new Uint8Array() }])))).toEqual(Buffer.alloc(0));
  });

  it.each([
    ["more than the listing says", { size: content.length - 1 }],
    ["less than the listing says", { size: content.length + 1 }],
  ])("refuses %s", (_what, says) => {
    expect(inflate(firstOf(rawZip([{ name: "a", content, says }])))).toBeNull();
    expect(inflate(firstOf(rawZip([{ name: "a", content, method: 0, says }])))).toBeNull();
  });

  it("refuses what is damaged", () => {
    const entry = firstOf(rawZip([{ name: "a", content }]));
    expect(inflate({ ...entry, packed: Buffer.alloc(entry.packed.length, 0xff) })).toBeNull();
    expect(inflate({ ...entry, packed: entry.packed.subarray(0, 10) })).toBeNull();
  });
});
