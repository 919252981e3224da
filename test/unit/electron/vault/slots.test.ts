import { expect, it } from "vitest";
import { filed, openNewStore, openStore, saveCase } from "../../../crash/wholeStore.ts";

it("writes nothing above a writer who was taken for dead and was acknowledged before the slot above was taken", async () => {
  const { disk, userId, vault } = await openNewStore();
  await saveCase(vault, "a1", 1);
  const other = await openStore(disk, userId);
  const [reached, goOn] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  let saving: Promise<unknown> = Promise.resolve();
  disk.interfere = async (operation, path) => {
    if (operation === "write" && path.endsWith("case-a1.00000002.rec")) {
      reached.resolve(undefined);
      await goOn.promise;
    }
    if (operation === "createExclusive" && path.endsWith("case-a1.00000003.rec")) {
      goOn.resolve(undefined);
      await saving;
    }
    return undefined;
  };
  saving = vault.save("case", "a1", 1, filed(2));
  await reached.promise;
  await expect(other.vault.save("case", "a1", 1, filed(7))).rejects.toMatchObject({ appError: { code: "conflict" } });
  // Not even for a moment: the second writer may stop at any operation.
  expect(
    disk.contents().get([...disk.contents().keys()].find((path) => path.endsWith("00000003.rec")) ?? ""),
  ).toHaveLength(0);
  expect((await other.vault.open("case", "a1")).data).toEqual(filed(2));
});
