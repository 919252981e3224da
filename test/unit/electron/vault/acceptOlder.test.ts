import { expect, it } from "vitest";
import { makeEmptyStore, unlock } from "../../../crash/simulatedStore.ts";

it("a store put back from an older copy is listed as the copy has it, once a leader has said so", async () => {
  const { disk, userId } = await makeEmptyStore("posix");
  const before = await unlock(disk, userId);
  await before.create("case", "a1", { step: 1, text: "i kopien" });
  await before.lock();
  const copy = new Map(disk.copy().contents());
  const since = await unlock(disk, userId);
  await since.save("case", "a1", 1, { step: 2, text: "etter kopien" });
  await since.create("case", "b2", { step: 1, text: "etter kopien" });
  await since.lock();
  for (const path of disk.contents().keys()) {
    const bytes = copy.get(path);
    if (!path.startsWith("/store/")) continue;
    if (bytes) disk.damage(path, bytes);
    else await disk.remove(path);
  }
  const vault = await unlock(disk, userId);
  const older = vault.problems.filter(({ kind }) => kind === "olderThanBefore").map(({ what }) => what);
  expect(older.sort()).toEqual(["case-a1", "case-b2"]);
  await vault.acceptOlder();
  expect(vault.problems.filter(({ kind }) => kind === "olderThanBefore")).toEqual([]);
  expect(vault.summaries("case")).toMatchObject([{ id: "a1", revision: 1 }]);
  await vault.save("case", "a1", 1, { step: 3, text: "videre" });
  await vault.lock();
});
