import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeOf, nodeFiles } from "../../../../electron/vault/files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "helhet-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("nodeFiles", () => {
  it("does on a real disk what the vault asks for", async () => {
    const inner = `${folder}/a/b`;
    await nodeFiles.mkdir(inner);
    await nodeFiles.mkdir(inner);
    const handle = await nodeFiles.createExclusive(`${inner}/file`);
    expect(await nodeFiles.write(handle, Buffer.from("012345"), 2, 3)).toBe(3);
    await nodeFiles.flush(handle);
    await nodeFiles.close(handle);
    await nodeFiles.flushDirectory(inner);
    const appending = await nodeFiles.openAppend(`${inner}/file`);
    await nodeFiles.write(appending, Buffer.from("x"), 0, 1);
    await nodeFiles.close(appending);
    expect(await nodeFiles.read(`${inner}/file`)).toEqual(Buffer.from("234x"));
    expect(await nodeFiles.size(`${inner}/file`)).toBe(4);
    await nodeFiles.rename(`${inner}/file`, `${inner}/other`);
    expect(await nodeFiles.readDirectory(inner)).toEqual(["other"]);
    await nodeFiles.remove(`${inner}/other`);
    expect(await nodeFiles.exists(`${inner}/other`)).toBe(false);
    expect(await nodeFiles.exists(inner)).toBe(true);
  });

  it("refuses a name that is taken, and says what is missing", async () => {
    await nodeFiles.close(await nodeFiles.createExclusive(`${folder}/taken`));
    await expect(nodeFiles.createExclusive(`${folder}/taken`)).rejects.toMatchObject({ code: "EEXIST" });
    await expect(nodeFiles.read(`${folder}/missing`)).rejects.toMatchObject({ code: "ENOENT" });
    expect(codeOf(new Error("plain"))).toBe("");
    expect(codeOf("text")).toBe("");
  });
});
