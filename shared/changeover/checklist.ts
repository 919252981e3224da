import type { Changeover } from "./schema.ts";

/**
 * What the two see to (`domain.md` 2.8; "Overføring av IP" in the Rana guide: the leader is told, a case that goes to
 * another unit goes through KE, KE is told who it is now).
 */
const handsOver = [
  "leaderTold",
  "throughUnit",
  "unitTold",
  "personTold",
  "planUpdated",
  "promisesWritten",
  "contactsReviewed",
  "consentReviewed",
] as const;
const takesOver = ["leaderAgreed", "briefRead", "firstMeeting", "partnersTold", "nextMeeting"] as const;

export type ChangeoverItem = (typeof handsOver)[number] | (typeof takesOver)[number];

export interface Checklist {
  handsOver: readonly ChangeoverItem[];
  takesOver: readonly ChangeoverItem[];
}

/** A case that stays in its unit need not go through KE. */
export function changeoverChecklist(isOtherUnit: boolean): Checklist {
  return { handsOver: handsOver.filter((item) => isOtherUnit || item !== "throughUnit"), takesOver };
}

/** Ticks an item or takes the tick away; with the last one the change is done that day, without it no more. */
export function tickItem(changeover: Changeover, item: ChangeoverItem, list: Checklist, today: string): Changeover {
  const done = changeover.done.includes(item)
    ? changeover.done.filter((one) => one !== item)
    : [...changeover.done, item];
  const isDone = [...list.handsOver, ...list.takesOver].every((one) => done.includes(one));
  return { ...changeover, done, completedOn: isDone ? changeover.completedOn || today : "" };
}
