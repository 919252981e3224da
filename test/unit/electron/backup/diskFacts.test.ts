import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { realDiskFacts } from "../../../../electron/backup/diskFacts.ts";

const { sameDisk, isInside, removeFolder } = realDiskFacts;
const folder = mkdtempSync(join(tmpdir(), "helhet-disk-"));
const store = join(folder, "lager");
mkdirSync(join(store, "docs"), { recursive: true });
symlinkSync(store, join(folder, "snarvei"));

describe("the disk", () => {
  it("is the same for folders beside each other, there or not yet", async () => {
    expect(await sameDisk(store, folder)).toBe(true);
    expect(await sameDisk(store, join(folder, "finnes", "ikke", "ennå"))).toBe(true);
  });

  it.skipIf(!existsSync("/proc/self"))("is another one for another file system", async () => {
    expect(await sameDisk(store, "/proc/self")).toBe(false);
  });

  it.each([
    [store, true],
    [join(store, "docs"), true],
    [join(store, "kopi", "som", "ikke", "finnes"), true],
    [join(folder, "snarvei", "docs"), true],
    [folder, false],
    [join(folder, "lager-kopi"), false],
    [join(folder, "..lager"), false],
    [tmpdir(), false],
  ])("has %s inside the store: %s", async (path, answer) => {
    expect(await isInside(path, store)).toBe(answer);
  });

  it("loses a folder with all it holds, or one that is not there", async () => {
    const side = join(folder, "side");
    mkdirSync(join(side, "docs"), { recursive: true });
    writeFileSync(join(side, "docs", "x.rec"), "x");
    await removeFolder(side);
    await removeFolder(side);
    expect(existsSync(side)).toBe(false);
  });
});
