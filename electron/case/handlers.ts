import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { changedParts, checkCaseChange } from "../../shared/case/changes.ts";
import { startCase } from "../../shared/case/newCase.ts";
import { nextNumber } from "../../shared/case/number.ts";
import type { CaseRecord, CaseSummary } from "../../shared/case/schema.ts";
import { isClosed } from "../../shared/case/rules.ts";
import { goOnFrom } from "../../shared/closing/reopen.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { isoOf } from "../../shared/dates.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { refusedParts } from "../../shared/user/permissions.ts";
import { withHiddenTies, withSeenTies } from "../family/seenTies.ts";
import { openVault, type Session } from "../store/session.ts";
import { keepWhile } from "../vault/drafts.ts";
import { conflict } from "../vault/fileErrors.ts";
import type { Vault } from "../vault/vault.ts";
import { random } from "../vault/primitives.ts";
import { copyAttachments } from "./copyAttachments.ts";
import { freeNumber } from "./freeNumber.ts";
import { dropReport, keepReport } from "./keptReport.ts";
import { settledConflicts } from "./settledConflicts.ts";

const ONE_LOOK_MS = 10 * 60_000;

const newId = (): string => random(16).toString("hex");

type CaseChannel = "listCases" | "createCase" | "reopenCase" | "openCase" | "saveCase";

/** Cases: the list, a new one from a report of need, opening and saving. */
export function caseHandlers(session: Session, now: () => Date): Pick<Handlers, CaseChannel> {
  // Numbers are given one at a time, so that two reports registered at once never share one.
  let creating: Promise<unknown> = Promise.resolve();
  const oneAtATime = <T>(make: () => Promise<T>): Promise<T> => {
    const made = creating.then(make);
    creating = made.catch(() => undefined);
    return made;
  };

  const create: Handlers["createCase"] = async (input) => {
    const vault = openVault(session);
    const today = isoOf(now());
    const started = startCase(input, { id: newId(), number: "", today });
    if (started.reopenedFrom !== "") await openClosed(vault, started.reopenedFrom, today);
    try {
      // Another workstation may have given the next number a moment ago.
      await vault.refresh();
      const record = { ...started, number: freeNumber(vault, today) };
      await vault.create("case", record.id, record);
      await dropReport(vault);
      return { id: record.id, number: record.number };
    } catch (failure) {
      await keepReport(vault, { ...started, number: nextNumber([], Number(today.slice(0, 4))) }, now());
      throw failure;
    }
  };

  const goOn: Handlers["reopenCase"] = async (chosen) => {
    const vault = openVault(session);
    const today = isoOf(now());
    const old = await openClosed(vault, chosen.id, today);
    const attachments = await copyAttachments(vault, old, chosen.attachments, newId);
    await vault.refresh();
    const number = freeNumber(vault, today);
    const record = goOnFrom(old, chosen, { id: newId(), number, today, newId });
    await vault.create("case", record.id, { ...record, attachments });
    return { id: record.id, number };
  };

  // A window that takes in others' changes opens the same case again and again; one look is one entry in the log.
  let lately = { vault: null as Vault | null, opened: new Map<string, number>() };
  const isNews = (vault: Vault, id: string): boolean => {
    if (lately.vault !== vault) lately = { vault, opened: new Map() };
    const last = lately.opened.get(id) ?? -Infinity;
    lately.opened.set(id, performance.now());
    return performance.now() - last > ONE_LOOK_MS;
  };

  return {
    listCases: () => {
      const rows = openVault(session).summaries("case");
      return Promise.resolve(rows.map(({ summary }) => summary as CaseSummary));
    },
    createCase: (input) => oneAtATime(() => create(input)),
    reopenCase: (input) => oneAtATime(() => goOn(input)),
    openCase: async ({ id }) => {
      const vault = openVault(session);
      const { data, savedBy, draft, ...rest } = await vault.open("case", id);
      if (isNews(vault, id)) await vault.log(newEvent("open", { record: `case-${id}`, revision: rest.revision }));
      const seen = (record: CaseRecord | null): CaseRecord | null => record && withSeenTies(vault, record);
      const kept = draft && {
        ...draft,
        data: withSeenTies(vault, draft.data as CaseRecord),
        baseData: seen(draft.baseData as CaseRecord | null),
      };
      return { ...rest, data: withSeenTies(vault, data as CaseRecord), savedBy: vault.nameOf(savedBy), draft: kept };
    },
    saveCase: async ({ base, data: typed }) => {
      const vault = openVault(session);
      const { before, data } = await vault.work((opened) =>
        keepWhile(opened, { kind: "case", id: typed.id }, { base, data: typed }, () =>
          requireAllowed(vault, base, typed),
        ),
      );
      const saved = await vault.save("case", data.id, base, data, { parts: changedParts(before, data) });
      const settled = settledConflicts(before, data, saved.revision);
      if (settled) await vault.log(settled);
      return saved;
    },
  };
}

/** The case as it is now, and as it will be. Throws `conflict` when somebody has saved since, `validation` or `notAllowed` for what may not change. */
async function requireAllowed(
  vault: Vault,
  base: number,
  typed: CaseRecord,
): Promise<{ before: CaseRecord; data: CaseRecord }> {
  const opened = await vault.open("case", typed.id);
  if (opened.revision !== base) throw conflict();
  const before = opened.data as CaseRecord;
  const data = withHiddenTies(vault, before, typed);
  const fields = checkCaseChange(before, data);
  if (fields.length > 0) throw new ExpectedError({ code: "validation", fields });
  const refused = refusedParts(vault.user.role, changedParts(before, data));
  if (refused.length > 0) throw new ExpectedError({ code: "notAllowed" });
  return { before, data };
}

/** The case another goes on from; an open one takes a new report itself. */
async function openClosed(vault: Vault, id: string, today: string): Promise<CaseRecord> {
  const record = (await vault.open("case", id)).data as CaseRecord;
  if (!isClosed(record, today)) throw new ExpectedError({ code: "validation", fields: ["closedOn"] });
  return record;
}
