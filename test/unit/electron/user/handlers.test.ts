import { beforeEach, describe, expect, it } from "vitest";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { userHandlers } from "../../../../electron/user/handlers.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { newCoordinator } from "../../../../shared/coordinator/rules.ts";
import type { UserChoice } from "../../../../shared/user/schema.ts";
import type { SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn } from "../../../crash/simulatedStore.ts";

const today = "2027-03-15";
const shapes = recordShapes(() => today);
const code = (name: string): object => ({ appError: { code: name } });
const sara: UserChoice = { name: " Sara ", role: "coordinator", coordinatorId: "k1", until: "", cases: [] };

let disk: SimulatedDisk;
let leaderId: string;
const open = (userId = leaderId, words = passphrase): Promise<Vault> =>
  unlockStore(placeOn(disk), shapes, { userId, passphrase: words });

beforeEach(async () => {
  ({ disk, userId: leaderId } = await makeEmptyStore("posix"));
});

/** The handlers of a workstation where the leader has unlocked. */
async function office() {
  const vault = await open();
  if (vault.summaries("coordinators").length === 0) {
    const coordinators = [{ ...newCoordinator("k1"), name: "Sara" }];
    await vault.create("coordinators", "main", { schema: 3, coordinators, courses: [], conflicts: [] });
  }
  const slips: object[] = [];
  const changes: Vault[] = [];
  const session: Session = { stage: { kind: "open", place: placeOn(disk), vault } };
  const handlers = userHandlers({
    session,
    printSlip: (slip) => {
      slips.push(slip);
      return Promise.resolve(true);
    },
    afterChange: (changed) => void changes.push(changed),
    now: () => new Date(`${today}T12:00:00`),
  });
  return { handlers, vault, slips, changes };
}

describe("userHandlers", () => {
  it("adds a coordinator who then unlocks with what stands on the slip", async () => {
    const { handlers, vault, slips, changes } = await office();
    const { id, oneTime } = await handlers.addUser(sara);
    await handlers.printOneTime({ id });
    expect(slips).toEqual([{ name: "Sara", oneTime, createdOn: today }]);
    expect(changes).toEqual([vault]);
    expect(await handlers.listUsers(undefined)).toContainEqual({
      ...sara,
      name: "Sara",
      id,
      status: "active",
      waiting: true,
    });
    expect((await open(id, oneTime)).once).toBe(true);
  });

  it("refuses by the same rules as the screen, and names the fields", async () => {
    const { handlers, changes } = await office();
    const wrong = handlers.addUser({ ...sara, coordinatorId: "k9", until: "2027-03-14" });
    await expect(wrong).rejects.toMatchObject({ appError: { code: "validation", fields: ["coordinatorId", "until"] } });
    await handlers.addUser(sara);
    await expect(handlers.addUser({ ...sara, name: "En annen" })).rejects.toMatchObject(code("validation"));
    expect(changes).toHaveLength(1);
  });

  it("keeps the slip for as long as the store is open", async () => {
    const first = await office();
    const { id } = await first.handlers.addUser(sara);
    await first.vault.lock();
    const second = await office();
    await expect(second.handlers.printOneTime({ id })).rejects.toMatchObject(code("notFound"));
    const { oneTime } = await second.handlers.renewUser({ id });
    await second.handlers.printOneTime({ id });
    expect(second.slips).toMatchObject([{ oneTime }]);
  });

  it("lets nobody take away the own access, or the store's last leader", async () => {
    const { handlers } = await office();
    await expect(handlers.removeUser({ id: leaderId })).rejects.toMatchObject(code("notAllowed"));
    await expect(handlers.renewUser({ id: leaderId })).rejects.toMatchObject(code("notAllowed"));
    const kari = { name: "Kari", role: "leader", coordinatorId: "", cases: [] } as const;
    const ending = handlers.changeUser({ ...kari, cases: [], id: leaderId, until: "2027-12-31" });
    await expect(ending).rejects.toMatchObject(code("lastLeader"));
  });

  it("takes access away, with everything said of the user left for the log", async () => {
    const { handlers } = await office();
    const { id, oneTime } = await handlers.addUser(sara);
    const rows = await handlers.removeUser({ id });
    expect(rows).toContainEqual({ ...sara, name: "Sara", id, status: "removed", waiting: false });
    await expect(open(id, oneTime)).rejects.toMatchObject(code("wrongPassphrase"));
    await expect(handlers.printOneTime({ id })).rejects.toMatchObject(code("notFound"));
  });

  it("changes the own passphrase for those who know the present one", async () => {
    const { handlers, vault } = await office();
    const fresh = "sytten blå kopper på bordet";
    const wrong = handlers.changePassphrase({ current: "noe helt annet enn den", passphrase: fresh });
    await expect(wrong).rejects.toMatchObject(code("wrongPassphrase"));
    await handlers.changePassphrase({ current: passphrase, passphrase: fresh });
    await vault.lock();
    await expect(open()).rejects.toMatchObject(code("wrongPassphrase"));
    expect((await open(leaderId, fresh)).user.id).toBe(leaderId);
  });
});
