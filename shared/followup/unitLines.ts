import { missesGathering, neverAttended } from "../coordinator/training.ts";
import type { CoordinatorRegister } from "../coordinator/schema.ts";
import { addDays, daysInMonth, isIsoDate, toIso } from "../dates.ts";
import type { Service } from "../directory/schema.ts";
import { lawsToCheckAgain } from "../settings/lawChecks.ts";
import type { Settings } from "../settings/schema.ts";
import { dayAfter, dayBefore, spanOf } from "../settings/spans.ts";
import type { Routine, UnitRecord, YearItem } from "../unit/schema.ts";
import type { UnitLineKind } from "./line.ts";
import { HORIZON_DAYS } from "./urgency.ts";

export interface UnitLine {
  kind: UnitLineKind;
  due: string;
  itemId: string;
  count: number;
}

export interface UnitSources {
  register: Pick<CoordinatorRegister, "coordinators" | "courses">;
  services: readonly Service[];
  unit: Pick<UnitRecord, "routines" | "yearWheel">;
  settings: Settings;
  today: string;
}

/** KE's own work that is due (`domain.md` 4.2): routines, the year wheel, the directory, training. */
export function unitLines({ register, services, unit, settings, today }: UnitSources): UnitLine[] {
  return [
    ...unit.routines.filter((one) => isReviewDue(one, settings, today)).map(routineLine),
    ...unit.yearWheel.flatMap((one) => itemLines(one, today)),
    ...counted("directory", "", services.filter((one) => isUnconfirmed(one, settings, today)).length),
    ...gathering(register, settings, today),
    ...counted("laws", "", lawsToCheckAgain(settings, today).length),
    ...counted("training", "", neverAttended(register.courses, register.coordinators, today).length),
  ];
}

const counted = (kind: UnitLineKind, due: string, count: number): UnitLine[] =>
  count > 0 ? [{ kind, due, itemId: "", count }] : [];

export const isReviewDue = ({ nextReview }: Routine, settings: Pick<Settings, "deadlines">, today: string): boolean =>
  isIsoDate(nextReview) && dayBefore(nextReview, spanOf(settings, "routineReview")) <= today;

const routineLine = ({ id, nextReview }: Routine): UnitLine => ({
  kind: "routine",
  due: nextReview,
  itemId: id,
  count: 0,
});

const monthOf = (iso: string): number => Number(iso.slice(5, 7));
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** This month's items, and last month's that were left, December's too; older ones are for the year wheel itself. */
function itemLines({ id, month, doneYears }: YearItem, today: string): UnitLine[] {
  const [year, now] = [yearOf(today), monthOf(today)];
  const months = [{ year, month: now }, now === 1 ? { year: year - 1, month: 12 } : { year, month: now - 1 }];
  return months
    .filter((one) => one.month === month && !doneYears.includes(one.year))
    .map((one) => ({
      kind: "yearItem",
      due: toIso({ ...one, day: daysInMonth(one.year, month) }),
      itemId: id,
      count: 0,
    }));
}

/** In use, and nobody has confirmed it for as long as the settings allow (`product.md` 8). */
export function isUnconfirmed(service: Service, settings: Pick<Settings, "deadlines">, today: string): boolean {
  if (service.closedDown || service.name.trim() === "") return false;
  const until = dayAfter(service.confirmedOn, spanOf(settings, "directoryConfirmed"));
  return !isIsoDate(service.confirmedOn) || until < today;
}

/**
 * Two gatherings a year are usual; who was at none of them this year is asked again before the year is out, and late in the
 * year the unit is told how many it has neither held nor planned.
 */
function gathering({ coordinators, courses }: UnitSources["register"], settings: Settings, today: string): UnitLine[] {
  if (settings.gatheringsPerYear === 0 || !coordinators.some(({ active }) => active)) return [];
  const missing = coordinators.filter(({ id, active }) => active && missesGathering(courses, id, today));
  const due = `${yearOf(today)}-12-31`;
  const held = courses.filter(({ kind, on }) => kind === "gathering" && isIsoDate(on) && yearOf(on) === yearOf(today));
  return [
    ...(addDays(today, HORIZON_DAYS) < due ? [] : counted("gatherings", due, settings.gatheringsPerYear - held.length)),
    ...counted("gathering", due, missing.length),
  ];
}
