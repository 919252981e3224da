import { standsIn } from "../case/access.ts";
import { activeAppointments } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import { openChangeovers } from "../changeover/rules.ts";
import { complaintsHere } from "../complaint/rules.ts";
import { newestFirst, newestSigned } from "../consent/rules.ts";
import { earliest, latest } from "../dates.ts";
import { lettersToSend } from "../letter/unsent.ts";
import { allMeasures, isUndone } from "../plan/rules.ts";
import type { CaseLineKind } from "./line.ts";

interface Row {
  id: string;
}

/** The first of those with the earliest day. */
function firstDue<R extends Row>(rows: readonly R[], dayOf: (row: R) => string): R | undefined {
  const day = earliest(rows.map(dayOf));
  return day === "" ? undefined : rows.find((row) => dayOf(row) === day);
}

/** The last of those with the latest day. */
function newestOf<R extends Row>(rows: readonly R[], dayOf: (row: R) => string): R | undefined {
  const day = latest(rows.map(dayOf));
  return day === "" ? undefined : rows.findLast((row) => dayOf(row) === day);
}

type Find = (record: CaseRecord, today: string) => Row | undefined;

/** The same choice as `caseFacts` makes when it gives the line its day. */
const finds: Partial<Record<CaseLineKind, Find>> = {
  newReport: ({ referrals }, today) =>
    newestOf(
      referrals.filter(({ receivedOn }) => receivedOn <= today),
      ({ receivedOn }) => receivedOn,
    ),
  complaint: (record) => firstDue(complaintsHere(record), ({ receivedOn }) => receivedOn),
  consentMissing: ({ consents }) => newestFirst(consents)[0],
  consentUnsigned: ({ consents }) => newestFirst(consents)[0],
  consentEnds: ({ consents }) => newestSigned(consents),
  overlapEnds: (record) => firstDue(openChangeovers(record), ({ overlapUntil }) => overlapUntil),
  deputyEnds: (record, today) =>
    firstDue(
      activeAppointments(record, today).filter((one) => standsIn(one, today)),
      ({ deputyUntil }) => deputyUntil,
    ),
  measure: ({ plan }) => firstDue(allMeasures(plan).filter(isUndone), ({ deadline }) => deadline),
  letters: (record) => lettersToSend(record)[0],
};

/** The row of the case a line of the start page is about; empty where the line is about the case as a whole. */
export const lineRow = (record: CaseRecord, kind: CaseLineKind, today: string): string =>
  finds[kind]?.(record, today)?.id ?? "";
