import { produce } from "immer";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { closeOn } from "../../../shared/closing/closeCase.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

/** What the closing would change, in sentences: told by doing it to a copy. */
export function consequences(
  record: CaseRecord,
  coordinators: readonly Coordinator[],
  day: string,
  today: string,
  words: Messages["closing"]["page"]["consequences"],
): string[] {
  const after = produce(record, (draft) => closeOn(draft, day, today));
  const on = norwegianDate(day);
  const nameOf = (id: string): string => coordinators.find((one) => one.id === id)?.name ?? id;
  const kept = new Map(after.appointments.map((one) => [one.id, one]));
  const list = (chosen: CaseRecord["appointments"]): string =>
    chosen.map((one) => nameOf(one.coordinatorId)).join(", ");
  const ended = list(record.appointments.filter(({ id, until }) => kept.has(id) && kept.get(id)?.until !== until));
  const dropped = list(record.appointments.filter(({ id }) => !kept.has(id)));
  const planEnds = after.plan.until !== record.plan.until || after.plan.state !== record.plan.state;
  return [
    ...(ended === "" ? [] : [words.appointments(ended, on)]),
    ...(dropped === "" ? [] : [words.dropped(dropped)]),
    ...(planEnds ? [words.plan(on)] : []),
    ...(after.closedOn === "" ? [] : [words.closed(on)]),
  ];
}
