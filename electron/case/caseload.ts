import { ExpectedError, isCode } from "../../shared/appError.ts";
import { caseloadRow, changeLetters, moveCase, moveProblems, toHandOver } from "../../shared/changeover/caseload.ts";
import type { CaseloadMove, CaseloadRow, DoneMove, LastMove } from "../../shared/changeover/caseloadSchema.ts";
import type { CaseRecord, CaseSummary } from "../../shared/case/schema.ts";
import type { Coordinator, CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import { isoOf } from "../../shared/dates.ts";
import type { EventPayloads, Handlers } from "../../shared/ipc/contract.ts";
import { openVault, type Session } from "../store/session.ts";
import { conflict } from "../vault/fileErrors.ts";
import { random } from "../vault/primitives.ts";
import type { RecordChange } from "../vault/openVault.ts";
import type { Vault } from "../vault/vault.ts";

/** Moves that can be taken back, while the program runs: numbers of revisions, never what a case says. */
const MOST_KEPT = 20;
/** What changes in a case that is moved; for the access log. */
const noteOf = (letters: boolean) => ({ parts: ["appointments", "changeovers", ...(letters ? ["letters"] : [])] });

interface KeptMove extends DoneMove {
  storeId: string;
  coordinatorId: string;
  hasLetters: boolean;
  isUndone: boolean;
  /** `newest`: what the move, or the way back, made last. */
  revisions: { id: string; before: number; after: number; newest: number }[];
}

type CaseloadChannel = "openCaseload" | "moveCaseload" | "undoMove" | "redoMove";

interface CaseloadSurroundings {
  session: Session;
  tell: (event: "storeChanged", payload: EventPayloads["storeChanged"]) => void;
  now: () => Date;
}

/** Everything one coordinator has: to be seen, moved to others at once, and moved back. */
export function caseloadHandlers({ session, tell, now }: CaseloadSurroundings): Pick<Handlers, CaseloadChannel> {
  let kept: KeptMove[] = [];
  const today = (): string => isoOf(now());

  const lastMoveOf = (vault: Vault, coordinatorId: string): DoneMove | null => {
    const move = kept.find(
      (one) => one.storeId === vault.storeId && one.coordinatorId === coordinatorId && !one.isUndone,
    );
    return move ? { token: move.token, at: move.at, cases: move.cases } : null;
  };

  /** What shows cases reads them anew. */
  const tellOf = ({ cases }: DoneMove): void =>
    tell("storeChanged", { records: cases.map(({ caseId }) => `case-${caseId}`) });

  /** All cases of a move as they were before it, or as it made them. */
  const turn = async (token: string, isUndone: boolean): Promise<undefined> => {
    const vault = openVault(session);
    const move = kept.find((one) => one.token === token && one.storeId === vault.storeId && one.isUndone !== isUndone);
    if (!move) throw new ExpectedError({ code: "moveChanged" });
    try {
      const saved = await vault.saveTogether(
        await earlierOf(vault, move, isUndone ? "before" : "after"),
        noteOf(move.hasLetters),
      );
      move.revisions.forEach((one, at) => (one.newest = saved[at]?.revision ?? 0));
    } catch (failure) {
      throw isCode(failure, "conflict", "notFound") ? new ExpectedError({ code: "moveChanged" }) : failure;
    }
    move.isUndone = isUndone;
    tellOf(move);
  };

  return {
    openCaseload: async ({ coordinatorId }) => {
      const vault = openVault(session);
      const coordinators = await readCoordinators(vault);
      const { records, unreadable } = await casesNaming(vault, coordinatorId);
      const rows = records
        .map((record) => caseloadRow(record, coordinatorId, coordinators, today()))
        .filter((row): row is CaseloadRow => row !== null);
      const move = lastMoveOf(vault, coordinatorId);
      return { rows, unreadable, lastMove: move && { ...move, letters: lettersOf(move, records, coordinatorId) } };
    },
    moveCaseload: async (move) => {
      const vault = openVault(session);
      await requireGood(vault, move);
      const changes = await changesOf(vault, move, today());
      const saved = await vault.saveTogether(changes, noteOf(move.letters));
      const done: KeptMove = {
        token: random(16).toString("hex"),
        at: now().toISOString(),
        storeId: vault.storeId,
        coordinatorId: move.coordinatorId,
        hasLetters: move.letters,
        cases: move.cases.map(({ caseId, to }, at) => ({
          caseId,
          to,
          number: (changes[at]?.data as CaseRecord).number,
        })),
        isUndone: false,
        revisions: changes.map(({ id, base }, at) => {
          const after = saved[at]?.revision ?? 0;
          return { id, before: base, after, newest: after };
        }),
      };
      kept = [done, ...kept].slice(0, MOST_KEPT);
      tellOf(done);
      return { token: done.token, at: done.at, cases: done.cases };
    },
    undoMove: ({ token }) => turn(token, true),
    redoMove: ({ token }) => turn(token, false),
  };
}

function lettersOf({ cases }: DoneMove, records: readonly CaseRecord[], coordinatorId: string): LastMove["letters"] {
  const moved = new Set(cases.map(({ caseId }) => caseId));
  return records
    .filter(({ id }) => moved.has(id))
    .flatMap((record) =>
      changeLetters(record, coordinatorId).map(({ id, language, name, organisation }) => ({
        ...{ id, language, name, organisation },
        caseId: record.id,
      })),
    );
}

async function readCoordinators(vault: Vault): Promise<Coordinator[]> {
  const { data } = await vault.open("coordinators", "main");
  return (data as CoordinatorRegister).coordinators;
}

/** Open cases that name somebody, and the numbers of those that do not open. */
async function casesNaming(
  vault: Vault,
  coordinatorId: string,
): Promise<{ records: CaseRecord[]; unreadable: string[] }> {
  const named = vault
    .summaries("case")
    .map(({ summary }) => summary as CaseSummary)
    .filter(({ status, namedCoordinatorIds }) => status !== "closed" && namedCoordinatorIds.includes(coordinatorId));
  const records: CaseRecord[] = [];
  const unreadable: string[] = [];
  for (const { id, number } of named) {
    try {
      records.push((await vault.open("case", id)).data as CaseRecord);
    } catch (failure) {
      if (!isCode(failure, "recordDamaged", "notFound", "erased")) throw failure;
      unreadable.push(number);
    }
  }
  return { records, unreadable };
}

async function requireGood(vault: Vault, move: CaseloadMove): Promise<void> {
  const known = new Set((await readCoordinators(vault)).map(({ id }) => id));
  const strangers = move.cases.some(({ to }) => !known.has(to)) ? ["cases.to"] : [];
  const fields = [...moveProblems(move), ...strangers];
  if (fields.length > 0) throw new ExpectedError({ code: "validation", fields });
}

/** Every case with the hand-over in it. Throws `conflict` for one that is no longer the coordinator's to hand over. */
async function changesOf(vault: Vault, move: CaseloadMove, today: string): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  const coordinators = await readCoordinators(vault);
  const { services } = (await vault.open("directory", "main")).data as Directory;
  const settings = (await vault.open("settings", "main")).data as Settings;
  const given = { coordinators, services, settings, today, newId: () => random(16).toString("hex") };
  for (const one of move.cases) {
    const { caseId } = one;
    const { revision, data } = await vault.open("case", caseId);
    const before = data as CaseRecord;
    if (toHandOver(before, move.coordinatorId, today).length === 0) throw conflict();
    const after = moveCase(before, move, one, given);
    changes.push({ kind: "case", id: caseId, base: revision, data: after });
  }
  return changes;
}

/** Every case as it was then, on top of what the move or the way back made and nothing newer. */
async function earlierOf(vault: Vault, { revisions }: KeptMove, when: "before" | "after"): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const one of revisions) {
    const { revision } = await vault.open("case", one.id);
    if (revision !== one.newest) throw conflict();
    changes.push({
      kind: "case",
      id: one.id,
      base: revision,
      data: await vault.openEarlier("case", one.id, one[when]),
    });
  }
  return changes;
}
