import { addDays } from "../dates.ts";
import { findCoordinator } from "./coordinators.ts";
import { turn } from "./many/telling.ts";
import { words } from "./many/words.ts";
import type { PracticeCase } from "./practiceCase.ts";

/** Days since the last contact; each case its own. */
const quietFor = (told: PracticeCase): number => 5 + ((told.person.name.length * 7) % 40);

/**
 * Assessment and contact log of a case told before there were such: whoever got an answer was assessed first, and whoever
 * has a coordinator was spoken with lately.
 */
export function withHistory(told: PracticeCase, today: string): PracticeCase {
  const received = told.referrals[0]?.receivedOn ?? today;
  const answered = told.coordinatorAnswer !== "notOffered" || told.appointments.length > 0;
  if (!answered) return told;
  const text = words[told.person.documentLanguage];
  const child = told.appointments.some(({ type }) => type === "childCoordinator");
  const day = (days: number): string => [addDays(received, days), today].sort()[0] ?? today;
  const newest = told.appointments.at(-1);
  const end = told.closedOn || today;
  const entry = (id: string, on: string, about: string): PracticeCase["contactLog"][number] => ({
    id,
    on,
    channel: "phone",
    with: told.person.name,
    about,
    by: findCoordinator(newest?.coordinatorId ?? "")?.name ?? "Kari Øvesen",
  });
  const first = newest ? [addDays(newest.from, 6)].filter((on) => on < end) : [];
  const last = newest ? [addDays(end, -quietFor(told))].filter((on) => on > (first[0] ?? "")) : [];
  return {
    ...told,
    assessment: {
      ...told.assessment,
      begunOn: day(2),
      assessor: "Kari Øvesen",
      contactedOn: day(5),
      preliminaryAnswerOn: day(5),
      longLasting: "yes",
      coordinated: "yes",
      child: child ? "yes" : "",
      serious: child ? "yes" : "",
      otherWelfare: child ? "yes" : "",
      summary: turn(text.assessed, told.person.name.length),
      outcome: child ? "childCoordinatorAndPlan" : "coordinatorAndPlan",
      decidedOn: day(9),
      decidedBy: "Kari Øvesen",
      answeredOn: day(12),
    },
    contactLog: [...first, ...last].map((on, at) =>
      entry(`kl${at + 1}`, on, turn(text.talks, told.person.name.length + at)),
    ),
  };
}
