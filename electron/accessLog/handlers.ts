import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { dayOf } from "../../shared/accessLog/localTime.ts";
import { LOG_ROWS, type LogFilter, type LogFinding } from "../../shared/accessLog/schema.ts";
import { unusualPatterns } from "../../shared/accessLog/unusual.ts";
import type { CaseSummary } from "../../shared/case/schema.ts";
import { addDays, isIsoDate } from "../../shared/dates.ts";
import type { EventPayloads, Handlers } from "../../shared/ipc/contract.ts";
import type { EventName } from "../../shared/ipc/channels.ts";
import { openVault, type Session } from "../store/session.ts";
import { localFolder } from "../vault/anchor.ts";
import { readHeads } from "../vault/logHeads.ts";
import type { Finding } from "../vault/logJudge.ts";
import { verifyInWorker } from "../vault/logVerifyThread.ts";
import type { Vault } from "../vault/vault.ts";
import { allSignPublics, everLeaders, leaderKeys } from "./leaderKeys.ts";
import { readRows } from "./readRows.ts";

export interface AccessLogSurroundings {
  session: Session;
  tell: <E extends EventName>(event: E, payload: EventPayloads[E]) => void;
}

type AccessLogChannel = "readLog" | "readUnusual" | "verifyLog" | "noteSearch";

/** Ordinary days to compare with. */
const DAYS_BEFORE = 90;

/** The access log for the leader: its events, what is unusual in them, and whether it is whole. */
export function accessLogHandlers({ session, tell }: AccessLogSurroundings): Pick<Handlers, AccessLogChannel> {
  return {
    readLog: async (given) => {
      const filter = readable(given);
      const vault = openVault(session);
      await noteReading(vault, filter, "events");
      return vault.work((open, stop) => readRows(open, filter, LOG_ROWS, stop));
    },
    readUnusual: async (given) => {
      const filter = readable(given);
      const vault = openVault(session);
      await noteReading(vault, filter, "unusual");
      const from = filter.from === "" ? "" : addDays(filter.from, -DAYS_BEFORE);
      const { rows } = await vault.work((open, stop) =>
        readRows(open, { ...filter, caseId: "", from }, Infinity, stop),
      );
      const cases = new Map(
        vault.summaries("case").map(({ id, summary }) => {
          const { name, status } = summary as CaseSummary;
          return [`case-${id}`, { name, closed: status === "closed" }];
        }),
      );
      return unusualPatterns(rows, cases).filter(({ day }) => filter.from === "" || dayOf(day) >= filter.from);
    },
    verifyLog: () => {
      const vault = openVault(session);
      return vault.work(async (open, stop) => {
        const { place, keyring, storeId, index, log } = open;
        const keys = leaderKeys(keyring);
        const reading = await log.append(newEvent("readLog", { details: ["verification"] }), false);
        const request = {
          root: place.root,
          storeId,
          heads: await readHeads(place.files, localFolder(place.local, storeId)),
          records: index.all().flatMap((row) => row.log ?? []),
          current: reading.session,
          leaderIds: everLeaders(keyring),
          leaders: [...keys.leaders].map(([epoch, { secret }]) => ({ epoch, secret })),
          signPublics: allSignPublics(keyring),
        };
        const verified = await verifyInWorker(request, stop, (done, total) =>
          tell("progress", { what: "verifyLog", done, total }),
        );
        const named = ({ kind, session: file, workstation, userId, startedAt, entry }: Finding): LogFinding => ({
          ...{ kind, session: file, workstation, startedAt, entry },
          userName: vault.nameOf(userId),
        });
        return { ...verified, findings: verified.findings.map(named), remarks: verified.remarks.map(named) };
      });
    },
    noteSearch: async ({ text }) => {
      if (text.trim() !== "") await openVault(session).log(newEvent("search", { text: text.trim() }));
    },
  };
}

/** A bound that is no date is none. */
const readable = ({ from, to, ...rest }: LogFilter): LogFilter => ({
  ...rest,
  from: isIsoDate(from) ? from : "",
  to: isIsoDate(to) ? to : "",
});

/** The log is itself about people: who reads it is noted too (security.md 4). */
async function noteReading(vault: Vault, { caseId, userId, from, to }: LogFilter, what: string): Promise<void> {
  const record = caseId === "" ? "" : `case-${caseId}`;
  await vault.log(newEvent("readLog", { record, subject: userId, details: [what, from, to].filter(Boolean) }));
}
