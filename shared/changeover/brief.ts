import type { CaseRecord, Participant } from "../case/schema.ts";
import { consentCovers } from "../consent/rules.ts";
import { lastEntry } from "../contactLog/lastContact.ts";
import type { ContactEntry } from "../contactLog/schema.ts";
import { isIsoDate } from "../dates.ts";
import { caseDeadlines, type Deadline } from "../followup/deadlines.ts";
import { openMeasures } from "../plan/rules.ts";
import type { Measure, Plan } from "../plan/schema.ts";
import type { Settings } from "../settings/schema.ts";

/** What the case itself can tell the next coordinator (overleveringsnotat, `product.md` 3.8). */
export interface BriefFacts {
  lastContact: ContactEntry | null;
  openMeasures: Measure[];
  deadlines: Deadline[];
  meetings: Plan["meetings"];
  /** Those who may be called: family and friends, and services the consent covers. */
  toCall: Participant[];
  /** Participants left out because the consent does not cover their service. */
  notCovered: number;
}

const isFamily = ({ serviceId, serviceName }: Participant): boolean => serviceId === "" && serviceName.trim() === "";

/** `nameOf` gives the name of a service in the directory. */
export function briefFacts(
  record: CaseRecord,
  settings: Pick<Settings, "deadlines">,
  today: string,
  nameOf: (serviceId: string) => string,
): BriefFacts {
  const { plan, participants } = record;
  const isCovered = (one: Participant): boolean =>
    isFamily(one) ||
    consentCovers(record, one.serviceId, one.serviceName || nameOf(one.serviceId), today) !== "notCovered";
  const named = participants.filter(({ name, role }) => name.trim() !== "" || role.trim() !== "");
  const toCall = named.filter(isCovered);
  return {
    lastContact: lastEntry(record, today) ?? null,
    openMeasures: openMeasures(plan),
    deadlines: caseDeadlines(record, settings, today).filter(({ kind }) => kind !== "measure"),
    meetings: plan.meetings
      .filter(({ on }) => isIsoDate(on) && on >= today)
      .toSorted((a, b) => a.on.localeCompare(b.on)),
    toCall,
    notCovered: named.length - toCall.length,
  };
}
