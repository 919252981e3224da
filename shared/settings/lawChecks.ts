import { addMonths, isIsoDate } from "../dates.ts";
import type { Settings } from "./schema.ts";
import { lawIds, type LawId } from "./standardLaws.ts";

/** Law changes; a reference is looked up again each year (`domain.md` 1.7: references are text to keep, not code). */
const MONTHS = 12;

export const lawCheckedOn = ({ laws }: Pick<Settings, "laws">, id: LawId): string =>
  laws.find((law) => law.id === id)?.checkedOn ?? "";

/** Never looked up by anybody here, or longer ago than a year. */
export const isLawDue = (checkedOn: string, today: string): boolean =>
  !isIsoDate(checkedOn) || addMonths(checkedOn, MONTHS) < today;

export const lawsDue = (settings: Pick<Settings, "laws">, today: string): LawId[] =>
  lawIds.filter((id) => isLawDue(lawCheckedOn(settings, id), today));

/** Those the unit has looked up before, and not for a year. */
export const lawsToCheckAgain = (settings: Pick<Settings, "laws">, today: string): LawId[] =>
  lawsDue(settings, today).filter((id) => isIsoDate(lawCheckedOn(settings, id)));

/** Changes one reference, which comes into the list when it is first touched. */
export function setLaw(laws: Settings["laws"], id: LawId, values: { text?: string; checkedOn?: string }): void {
  const known = laws.find((law) => law.id === id);
  if (known) Object.assign(known, values);
  else laws.push({ id, text: "", checkedOn: "", ...values });
}
