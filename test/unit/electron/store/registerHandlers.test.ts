import { expect, it } from "vitest";
import { registerRecordHandlers } from "../../../../electron/store/registerHandlers.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { userHandlers } from "../../../../electron/user/handlers.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { newCoordinator } from "../../../../shared/coordinator/rules.ts";
import { makeEmptyStore, passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import { makeBottleneck, makeRoutine } from "../../../fixtures/makeCase.ts";

const today = "2027-03-15";
const shapes = recordShapes(() => today);
const routine = makeRoutine({ title: "Samtykke" });

it("a coordinator may write bottlenecks, and nothing else of KE's own work", async () => {
  const { disk, userId } = await makeEmptyStore("posix");
  const open = (id: string, words: string): Promise<Vault> =>
    unlockStore(placeOn(disk), shapes, { userId: id, passphrase: words });
  const sessionOf = (vault: Vault): Session => ({ stage: { kind: "open", place: placeOn(disk), vault } });
  const leader = await open(userId, passphrase);
  const coordinators = [{ ...newCoordinator("k1"), name: "Sara" }];
  await leader.create("coordinators", "main", { schema: 3, coordinators, courses: [], conflicts: [] });
  const { id, oneTime } = await userHandlers({
    session: sessionOf(leader),
    printSlip: () => Promise.resolve(true),
    afterChange: () => undefined,
    now: () => new Date(`${today}T12:00:00`),
  }).addUser({ name: "Sara", role: "coordinator", coordinatorId: "k1", until: "", cases: [] });
  const office = registerRecordHandlers(sessionOf(leader));
  const saras = registerRecordHandlers(sessionOf(await open(id, oneTime)));

  const first = await office.openUnit(undefined);
  await office.saveUnit({ base: first.revision, data: { ...first.data, routines: [routine] } });

  const { revision, data } = await saras.openUnit(undefined);
  expect(data.routines).toEqual([routine]);
  const without = { ...data, routines: [], bottlenecks: [makeBottleneck()] };
  await expect(saras.saveUnit({ base: revision, data: without })).rejects.toMatchObject({
    appError: { code: "notAllowed" },
  });
  await saras.saveUnit({ base: revision, data: { ...data, bottlenecks: [makeBottleneck()] } });
  expect((await saras.openUnit(undefined)).data).toMatchObject({
    routines: [routine],
    bottlenecks: [makeBottleneck()],
  });
});
