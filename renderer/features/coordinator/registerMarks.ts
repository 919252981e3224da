import { hindrancesOf, type Hindrance } from "../../../shared/coordinator/candidates.ts";
import type { Load } from "../../../shared/coordinator/load.ts";
import { isOverCapacity } from "../../../shared/coordinator/rules.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { missesGathering } from "../../../shared/coordinator/training.ts";
import type { Course } from "../../../shared/course/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

/** Something about a coordinator that is told in the list; the kind chooses the icon. */
export interface Mark {
  kind: "over" | "inactive" | "away" | "leaves" | "training";
  text: string;
}

export interface MarksAsked {
  courses: readonly Course[];
  today: string;
  soon: string;
  /** Those who only read the register see who can be reached, and nothing about how the others do. */
  isOwnUnit: boolean;
}

const day = (date: string): string => (isIsoDate(date) ? norwegianDate(date) : "");

function hindranceMark(hindrance: Hindrance, t: Messages["coordinator"]["marks"]): Mark[] {
  switch (hindrance.kind) {
    case "full":
      return [];
    case "left":
      return [{ kind: "leaves", text: t.left(day(hindrance.on)) }];
    case "leaves":
      return [{ kind: "leaves", text: t.leaves(day(hindrance.on)) }];
    case "away":
      return [{ kind: "away", text: t.away(day(hindrance.until)) }];
    case "awaySoon":
      return [{ kind: "away", text: t.awaySoon(day(hindrance.from)) }];
  }
}

export function marksOf(coordinator: Coordinator, load: Load, asked: MarksAsked, t: Messages["coordinator"]): Mark[] {
  const { courses, today, isOwnUnit } = asked;
  const hindrances = hindrancesOf(coordinator, load, asked).flatMap((one) => hindranceMark(one, t.marks));
  const marks: (Mark | false)[] = [
    isOwnUnit && isOverCapacity(coordinator, load.cases) && { kind: "over", text: t.overCapacity },
    !coordinator.active && { kind: "inactive", text: t.inactive },
    ...hindrances.filter(({ kind }) => isOwnUnit || kind === "away"),
    isOwnUnit &&
      coordinator.active &&
      missesGathering(courses, coordinator.id, today) && { kind: "training", text: t.marks.noGathering },
  ];
  return marks.filter((one) => one !== false);
}
