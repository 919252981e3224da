import { isCode } from "../../shared/appError.ts";
import { leaderKeys } from "../../electron/accessLog/leaderKeys.ts";
import { readRows } from "../../electron/accessLog/readRows.ts";
import { localFolder } from "../../electron/vault/anchor.ts";
import { readBlob } from "../../electron/vault/blobs.ts";
import { readHeads } from "../../electron/vault/logHeads.ts";
import { verifyLogs } from "../../electron/vault/logVerify.ts";
import { recoverStore } from "../../electron/vault/recoverStore.ts";
import { keyOf } from "../../electron/vault/recordNames.ts";
import type { Session } from "../../electron/vault/session.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import type { Kept, Ledger, Person } from "./ledger.ts";
import type { Tell } from "./report.ts";
import type { Random, SimulatedDisk } from "./simulatedDisk.ts";
import type { Content } from "./simulatedStore.ts";
import { orRefused, placeFor, splitKey, type Made } from "./stage.ts";

/**
 * Opens what is left on a disk and compares it with what was promised (security.md 5.2): the leader gets in, every
 * acknowledged content or a later one is shown, nothing nobody wrote; now and then also that another user gets in or is
 * out, that a new save works, and that the access log knows every revision.
 */
export async function judge(
  left: SimulatedDisk,
  { made, ledger }: { made: Made; ledger: Ledger },
  random: Random,
  tell: Tell,
): Promise<void> {
  const [isFresh, saves, reads, forgets] = [0.1, 0.3, 0.1, 0.05].map((share) => random() < share);
  for (const path of ledger.mustStay) if (!left.contents().has(path)) tell("lost", `${path} was tidied away`);
  requireNoGaps(left, tell);
  const person = ledger.person(made.leaderId);
  const leader = await getIn(left, made, isFresh ? { ...person, local: "/fresh" } : person, tell);
  if (!leader) return;
  for (const { kind, what } of leader.problems) {
    const isExplained = kind === "damaged" || (kind === "olderThanBefore" && ledger.refused.has(what));
    if (!isExplained) tell("false alarm", `${kind} ${what}`);
  }
  const shown = new Map<string, Shown>();
  for (const [key, kept] of ledger.records) shown.set(key, await compare(leader, key, kept, tell));
  for (const group of ledger.together) compareTogether(group, ledger, shown, tell);
  await requireClosed(leader, ledger, ({ closed }) => closed, tell);
  await askAnother(left, made, ledger, random, tell);
  if (saves) await goOn(leader, ledger, shown, random, tell);
  if (reads) await leader.work((session) => readAll(session, ledger, shown, tell));
  if (forgets) await requireSheet(left, made, shown, tell);
}

/** A number that went missing could be given out once more, and a slow writer believe it had won (security.md 2.6). */
function requireNoGaps(left: SimulatedDisk, tell: Tell): void {
  for (const [key, slots] of slotsOf(left)) {
    const [lowest = 0] = slots;
    if (slots.some((slot, at) => slot !== lowest + at)) tell("wrong", `${key} has gaps among ${slots.join(", ")}`);
  }
}

/** Revisions of every record that lie on a disk, lowest first. */
export function slotsOf(disk: SimulatedDisk): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const path of [...disk.contents().keys()].sort()) {
    const [, key, revision] = /\/([a-z]+-\w+)\.(\d{8})\.rec$/.exec(path) ?? [];
    if (key) found.set(key, [...(found.get(key) ?? []), Number(revision)]);
  }
  return found;
}

/** The vault, when one of the words opens the store. Not two of them, and none for one who was removed. */
async function getIn(left: SimulatedDisk, made: Made, person: Person, tell: Tell): Promise<Vault | null> {
  const open: Vault[] = [];
  const place = placeFor(made, left, person.local);
  for (const passphrase of person.words) {
    const vault = await unlockStore(place, made.shapes, { userId: person.id, passphrase }).catch(orRefused);
    if (vault) open.push(vault);
  }
  if (open.length > 1) tell("still in", "the old passphrase opens the store beside the new one");
  if (open.length === 0 && person.access === "in") tell("shut out", `no passphrase of ${person.local} opens the store`);
  if (open.length > 0 && person.access === "out") tell("still in", `${person.local} was removed`);
  return open[0] ?? null;
}

/** The recovery sheet opens every store there ever was. */
async function requireSheet(left: SimulatedDisk, made: Made, shown: Map<string, Shown>, tell: Tell): Promise<void> {
  const options = { code: made.groups.join(" "), userId: made.leaderId, passphrase: "glemt og funnet igjen" };
  const vault = await recoverStore(placeFor(made, left, "/local"), made.shapes, options);
  for (const [key, before] of shown) {
    const { kind, id } = splitKey(key);
    const after = before && (await vault.open(kind, id));
    if (JSON.stringify(after?.data) !== before?.content) tell("lost", `${key} with the recovery sheet`);
  }
}

/** Content and revision; null when there is nothing to show. */
type Shown = { revision: number; content: string } | null;

async function compare(vault: Vault, key: string, kept: Kept, tell: Tell): Promise<Shown> {
  const { kind, id } = splitKey(key);
  let opened: Awaited<ReturnType<Vault["open"]>>;
  try {
    opened = await vault.open(kind, id);
  } catch (error) {
    if (isCode(error, "erased")) {
      if (kept.erased === "no") tell("lost", `${key} is erased`);
    } else if (!isCode(error, "notFound", "recordDamaged")) throw error;
    else if (kept.acknowledged >= 0 && kept.erased === "no") tell("lost", `${key} does not open`);
    return null;
  }
  const content = JSON.stringify(opened.data);
  const at = kept.submitted.lastIndexOf(content);
  if (kept.erased === "yes") tell("wrong", `${key} was erased and is shown`);
  else if (at < 0) tell("wrong", `${key} shows what nobody wrote`);
  else if (at < kept.acknowledged) tell("lost", `${key} shows content ${at}, not ${kept.acknowledged}`);
  const row = vault.summaries(kind).find((one) => one.id === id);
  if (row?.revision !== opened.revision) tell("wrong", `${key} is listed as ${row?.revision ?? "nothing"}`);
  for (const { blobId, blobKey } of (opened.data as Partial<Content>).files ?? []) {
    const bytes = await vault.work((session) => readBlob(session, blobId, blobKey)).catch(() => null);
    if (bytes?.toString() !== key) tell("lost", `an attachment of ${key}`);
  }
  return { revision: opened.revision, content };
}

/** Told by the mark and not by the order of saves: one record may have been saved alone after all of it was refused. */
function compareTogether(
  { keys, mark }: Ledger["together"][number],
  ledger: Ledger,
  shown: Map<string, Shown>,
  tell: Tell,
): void {
  const left = keys.filter((key) => ledger.record(key).erased === "no");
  const marked = left.filter((key) => marksOf(shown.get(key)?.content ?? "{}").includes(mark));
  if (marked.length > 0 && marked.length < left.length)
    tell("wrong", `of ${left.join(" and ")} only ${marked.join(" and ")} is saved`);
}

const marksOf = (content: string): string[] => (JSON.parse(content) as Partial<Content>).marks ?? [];

/** Who is being changed just now is asked always, one of the others now and then. */
async function askAnother(left: SimulatedDisk, made: Made, ledger: Ledger, random: Random, tell: Tell): Promise<void> {
  const others = [...ledger.people.values()].filter(({ id }) => id !== made.leaderId);
  const changing = others.filter(({ words, access }) => words.size > 1 || access === "maybe");
  const other = random() < 0.2 ? others[Math.floor(random() * others.length)] : undefined;
  for (const person of new Set([...changing, ...(other ? [other] : [])])) await getIn(left, made, person, tell);
}

async function goOn(
  leader: Vault,
  ledger: Ledger,
  shown: Map<string, Shown>,
  random: Random,
  tell: Tell,
): Promise<void> {
  const keys = [...shown.keys()].filter((key) => ledger.record(key).erased === "no");
  const key = keys[Math.floor(random() * keys.length)] ?? "case-fresh";
  const { kind, id } = splitKey(key);
  const base = shown.get(key)?.revision;
  const after = { step: 1_000_000, text: "after" };
  if (base) await leader.save(kind, id, base, after);
  else await leader.create(kind, id, after);
  const again = await leader.open(kind, id);
  if (JSON.stringify(again.data) !== JSON.stringify(after))
    tell("wrong", `${key} does not show what was saved just now`);
  shown.set(key, { revision: again.revision, content: JSON.stringify(after) });
  await requireClosed(leader, ledger, () => new Set([key]), tell);
}

/** What is sealed after a removal opens with none of the keys the removed user holds. */
async function requireClosed(
  leader: Vault,
  ledger: Ledger,
  keysFor: (person: Person) => ReadonlySet<string>,
  tell: Tell,
): Promise<void> {
  for (const person of ledger.removed()) {
    const rows = await leader.work(({ index }) => Promise.resolve(index.all()));
    const closed = rows.filter((row) => keysFor(person).has(keyOf(row)));
    await person.formerly?.work(({ keyring }) => {
      for (const row of closed) {
        if (row.sealedTo.some((id) => keyring.secretOf(id))) tell("leaked", `${keyOf(row)} to ${person.local}`);
      }
      return Promise.resolve();
    });
  }
}

/** Reads the access log as a leader does: no alarm, and an entry for every revision that is shown. */
async function readAll(session: Session, ledger: Ledger, shown: Map<string, Shown>, tell: Tell): Promise<void> {
  const { place, storeId, index } = session;
  const { files, root, local } = place;
  const heads = await readHeads(files, localFolder(local, storeId));
  const records = index.all().flatMap(({ log }) => (log ? [log] : []));
  const keys = leaderKeys(session.keyring);
  const { findings } = await verifyLogs(files, root, { storeId, keys, heads, records, current: "" });
  for (const { kind } of findings) tell("false alarm", `the access log is ${kind}`);
  const never = new AbortController().signal;
  const { rows } = await readRows(session, { caseId: "", userId: "", from: "", to: "" }, 100_000, never);
  const known = new Set(rows.map(({ record, revision }) => `${record}.${revision}`));
  for (const [key, one] of shown) {
    if (!one || one.revision <= ledger.record(key).unlogged) continue;
    if (!known.has(`${key}.${one.revision}`)) tell("unlogged", `${key}, revision ${one.revision}`);
  }
}
