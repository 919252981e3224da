import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAttachment } from "../../../../electron/attachment/readAttachment.ts";
import { LARGEST_ATTACHMENT } from "../../../../shared/attachment/schema.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "helhet-vedlegg-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileNamed = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("readAttachment", () => {
  it("gives name, type and bytes", async () => {
    const read = await readAttachment(fileNamed("Epikrise fra sykehuset.v2.txt", "Oppdiktet."));
    expect(read).toEqual({ name: "Epikrise fra sykehuset.v2", type: "text", bytes: Buffer.from("Oppdiktet.") });
  });

  it("cleans the name and keeps it short", async () => {
    const { name } = await readAttachment(fileNamed(`a\u0308\u202E${"x".repeat(220)}.txt`, "hei"));
    expect(name).toBe(`ä${"x".repeat(199)}`);
  });

  it("takes a file of exactly 25 MB and refuses one byte more before it is read", async () => {
    const path = fileNamed("stor.txt", "");
    truncateSync(path, LARGEST_ATTACHMENT);
    await expect(readAttachment(path)).rejects.toMatchObject({ appError: { code: "attachmentType" } });
    truncateSync(path, LARGEST_ATTACHMENT + 1);
    await expect(readAttachment(path)).rejects.toMatchObject({
      appError: { code: "fileTooLarge", limit: LARGEST_ATTACHMENT },
    });
    const pdf = fileNamed("stor.pdf", "%PDF-1.7\n");
    truncateSync(pdf, LARGEST_ATTACHMENT);
    expect((await readAttachment(pdf)).bytes).toHaveLength(LARGEST_ATTACHMENT);
  });

  it("refuses a folder, a file that is gone and one of another kind", async () => {
    mkdirSync(join(folder, "mappe.pdf"));
    await expect(readAttachment(join(folder, "mappe.pdf"))).rejects.toMatchObject({
      appError: { code: "attachmentType" },
    });
    await expect(readAttachment(join(folder, "borte.pdf"))).rejects.toMatchObject({
      appError: { code: "fileUnreadable" },
    });
    await expect(readAttachment(fileNamed("program.pdf", Buffer.from("MZ\0\0")))).rejects.toMatchObject({
      appError: { code: "attachmentType" },
    });
  });
});
