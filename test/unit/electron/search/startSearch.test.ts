import fc from "fast-check";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { accessLogHandlers } from "../../../../electron/accessLog/handlers.ts";
import { startSearch, type SearchSurroundings } from "../../../../electron/search/startSearch.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { userHandlers } from "../../../../electron/user/handlers.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { newCoordinator } from "../../../../shared/coordinator/rules.ts";
import type { SearchResult } from "../../../../shared/search/schema.ts";
import { makeEmptyStore, passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import { makeAppointment, makeCase, makePerson, makeReferral } from "../../../fixtures/makeCase.ts";

const today = "2027-03-15";
const shapes = recordShapes(() => today);
const idOf = (at: number): string => at.toString(16).padStart(32, "0");

interface Store {
  leader: Vault;
  openAs: (userId: string, words: string) => Promise<Vault>;
  sessionOf: (vault: Vault) => Session;
}

async function store(): Promise<Store> {
  const { disk, userId } = await makeEmptyStore("posix");
  const openAs = (id: string, words: string): Promise<Vault> =>
    unlockStore(placeOn(disk), shapes, { userId: id, passphrase: words });
  const leader = await openAs(userId, passphrase);
  const coordinators = ["k1", "k2"].map((id) => ({ ...newCoordinator(id), name: id }));
  await leader.create("coordinators", "main", { schema: 3, coordinators, courses: [], conflicts: [] });
  return { leader, openAs, sessionOf: (vault) => ({ stage: { kind: "open", place: placeOn(disk), vault } }) };
}

/** A user who is coordinator `coordinatorId`, on a workstation of her own. */
async function coordinatorVault({ leader, openAs, sessionOf }: Store, coordinatorId: string): Promise<Vault> {
  const handlers = userHandlers({
    session: sessionOf(leader),
    printSlip: () => Promise.resolve(true),
    afterChange: () => undefined,
    now: () => new Date(`${today}T12:00:00`),
  });
  const choice = { name: coordinatorId, role: "coordinator", coordinatorId, until: "", cases: [] as string[] } as const;
  const { id, oneTime } = await handlers.addUser({ ...choice, cases: [] });
  return openAs(id, oneTime);
}

const add = async (vault: Vault, at: number, situation: string, changes: Partial<CaseRecord> = {}): Promise<void> => {
  const referrals = [makeReferral({ situation })];
  const record = makeCase({ id: idOf(at), number: `2027-${String(at).padStart(3, "0")}`, referrals, ...changes });
  await vault.create("case", record.id, record);
};

const quiet: Pick<SearchSurroundings, "tell" | "restMs"> = { tell: () => undefined, restMs: 5 };
const searchOf = ({ sessionOf }: Store, vault: Vault, more: Partial<SearchSurroundings> = {}) => {
  const search = startSearch({ session: sessionOf(vault), ...quiet, ...more });
  return {
    ...search,
    find: (text: string, closed = false): Promise<SearchResult> => search.handlers.searchCases({ text, closed }),
  };
};
const idsIn = ({ hits }: SearchResult): string[] => [...new Set(hits.map(({ caseId }) => caseId))].toSorted();

describe("searchCases", () => {
  it("tells case, place and words round what was found", async () => {
    const made = await store();
    await add(made.leader, 1, "Går i Fjordsida barnehage", { person: makePerson({ name: "Ola Dikt" }) });
    const { hits, cases, left } = await searchOf(made, made.leader).find("barnehage");
    expect({ cases, left }).toEqual({ cases: 1, left: 0 });
    expect(hits).toEqual([
      {
        caseId: idOf(1),
        number: "2027-001",
        name: "Ola Dikt",
        path: ["referrals", "referral-1", "situation"],
        snippet: [
          { text: "Går i Fjordsida ", marked: false },
          { text: "barnehage", marked: true },
        ],
      },
    ]);
  });

  it("takes a word from the name and the rest from a text, but never the name alone", async () => {
    const made = await store();
    await add(made.leader, 1, "Trenger rullestol", { person: makePerson({ name: "Ola Dikt" }) });
    await add(made.leader, 2, "Trenger rullestol", { person: makePerson({ name: "Per Dikt" }) });
    const search = searchOf(made, made.leader);
    expect(idsIn(await search.find("ola rullestol"))).toEqual([idOf(1)]);
    expect(idsIn(await search.find("ola"))).toEqual([]);
  });

  it("looks in closed cases when asked to, and no longer when not", async () => {
    const made = await store();
    await add(made.leader, 1, "hjelpemiddel");
    await add(made.leader, 2, "hjelpemiddel", { closedOn: "2027-01-01" });
    const search = searchOf(made, made.leader);
    expect(idsIn(await search.find("hjelpemiddel"))).toEqual([idOf(1)]);
    expect(idsIn(await search.find("hjelpemiddel", true))).toEqual([idOf(1), idOf(2)]);
    expect(idsIn(await search.find("hjelpemiddel"))).toEqual([idOf(1)]);
  });

  it("knows what has been saved since, here and by others", async () => {
    const made = await store();
    await add(made.leader, 1, "rullestol");
    const search = searchOf(made, made.leader);
    await search.find("rullestol");
    const { data, revision } = await made.leader.open("case", idOf(1));
    const changed = { ...(data as CaseRecord), referrals: [makeReferral({ situation: "trehjulssykkel" })] };
    await made.leader.save("case", idOf(1), revision, changed);
    expect(idsIn(await search.find("rullestol"))).toEqual([]);
    expect(idsIn(await search.find("trehjul"))).toEqual([idOf(1)]);
  });

  it("shows no words round a hit in the case of an address-protected person, and finds no address", async () => {
    const made = await store();
    const person = makePerson({ addressProtection: "strictlyConfidential", address: "Hemmelig vei, Svingen" });
    await add(made.leader, 1, "Går på skolen i Hemmelig vei", { person });
    const search = searchOf(made, made.leader);
    const { hits } = await search.find("skolen");
    expect(hits).toMatchObject([{ caseId: idOf(1), snippet: [] }]);
    expect(JSON.stringify(await search.find("hemmelig vei"))).not.toMatch(/Hemmelig/);
    expect((await search.find("vei svingen")).hits).toEqual([]);
  });

  it("tells how far it has come the first time, and how many cases did not fit", async () => {
    const made = await store();
    for (const at of [1, 2, 3]) await add(made.leader, at, "rullestol ".repeat(50));
    const told: object[] = [];
    const search = searchOf(made, made.leader, {
      tell: (_event, payload) => void told.push({ ...payload }),
      mostBytes: 1,
    });
    expect(await search.find("rullestol")).toMatchObject({ cases: 1, left: 2 });
    expect(told).toEqual([1, 2, 3].map((done) => ({ what: "search", done, total: 3 })));
  });

  it("is noted in the access log when typing rests, and what waits is noted at lock", async () => {
    const made = await store();
    await add(made.leader, 1, "rullestol");
    const search = searchOf(made, made.leader, { restMs: 60 });
    for (const text of ["rul", "rulle", "rullestol"]) await search.find(text);
    await sleep(120);
    await search.find("rullestol");
    await search.find("barnehage");
    search.beforeLock();
    const { rows } = await accessLogHandlers({ session: made.sessionOf(made.leader), tell: () => undefined }).readLog({
      ...{ caseId: "", userId: "", from: "", to: "" },
    });
    const searches = rows.filter(({ kind }) => kind === "search").map(({ text, details }) => [text, ...details]);
    expect(searches).toEqual([
      ["barnehage", "content"],
      ["rullestol", "content"],
    ]);
  });

  it("is refused when the store is locked", async () => {
    const search = startSearch({ session: { stage: { kind: "none" } }, ...quiet });
    await expect(async () => search.handlers.searchCases({ text: "noe", closed: false })).rejects.toMatchObject({
      appError: { code: "locked" },
    });
  });

  it("finds for a coordinator exactly what stands in the own cases, whatever others' cases say", async () => {
    const words = ["rullestol", "barnehage", "båttur"];
    const someCase = fc.record({
      coordinatorId: fc.constantFrom("k1", "k2", ""),
      situation: fc.array(fc.constantFrom(...words, "annet")).map((some) => some.join(" ")),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(someCase, { minLength: 1, maxLength: 6 }), async (cases) => {
        const made = await store();
        const mine = await coordinatorVault(made, "k1");
        for (const [at, { coordinatorId, situation }] of cases.entries()) {
          const appointments = coordinatorId === "" ? [] : [makeAppointment({ coordinatorId })];
          await add(made.leader, at, situation, { appointments });
        }
        await mine.refresh();
        const search = searchOf(made, mine);
        for (const word of words) {
          const expected = cases.flatMap(({ coordinatorId, situation }, at) =>
            coordinatorId === "k1" && situation.includes(word) ? [idOf(at)] : [],
          );
          expect(idsIn(await search.find(word))).toEqual(expected);
          expect(idsIn(await search.find(word, true))).toEqual(expected);
        }
        search.beforeLock();
        await mine.lock();
        await made.leader.lock();
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
