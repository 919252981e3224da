import type { Absence, Coordinator, Training } from "../coordinator/schema.ts";
import type { Course } from "../course/schema.ts";
import { addDays, addMonths } from "../dates.ts";
import { practiceCoordinators } from "./coordinators.ts";

type Days = Pick<Coordinator, "absences" | "training" | "leavingOn">;

/** Who is away, leaves or has learnt something: on leave, ill with no end known, on holiday soon, and one who is leaving. */
function days(id: string, today: string): Partial<Days> {
  const away = (kind: Absence["kind"], from: number, until: number | null, note: string): Partial<Days> => ({
    absences: [
      { id: `f-${id}`, kind, from: addDays(today, from), until: until === null ? "" : addDays(today, until), note },
    ],
  });
  const learnt = (title: string, months: number, hours: number): Training[] => [
    { id: `o-${id}`, title, on: addMonths(today, -months), hours },
  ];
  switch (id) {
    case "silje":
      return { leavingOn: addDays(today, 38) };
    case "kjersti":
      return away("leave", -25, 130, "Foreldrepermisjon");
    case "heidi":
      return away("sick", -18, null, "");
    case "lars":
      return away("holiday", 6, 13, "Høstferie");
    case "wenche":
      return { training: learnt("Motiverende samtale", 20, 12) };
    case "odin":
      return { training: learnt("Jobbspesialist, grunnkurs", 14, 30) };
    case "berit":
      return { training: learnt("Barn som pårørende", 9, 6) };
    default:
      return {};
  }
}

/** The register as it stands on a day. */
export const practiceRegister = (today: string): Coordinator[] =>
  practiceCoordinators.map((one) => ({ ...one, ...days(one.id, today) }));

const old = ["berit", "jonas", "wenche", "knut", "anne", "sara", "turid", "rune", "hanne"];
const middle = ["silje", "gro", "tone", "elin", "vidar", "odin", "kjersti", "randi"];

/** Two gatherings a year, a course for the new ones, guidance in between, and a gathering to come. */
export const practiceCourses = (today: string): Course[] => [
  course(
    "kurs1",
    "basic",
    "Kurs for nye koordinatorer",
    addMonths(today, -19),
    6,
    ["rights", "participation", "administration"],
    old,
    "Åtte av ni bestod quizen på første forsøk.",
  ),
  course(
    "kurs2",
    "gathering",
    "Koordinatorsamling",
    addMonths(today, -14),
    3,
    ["leadingMeetings", "acrossFields"],
    old.slice(0, 6),
    "",
  ),
  course(
    "kurs3",
    "basic",
    "Kurs for nye koordinatorer",
    addMonths(today, -8),
    6,
    ["rights", "participation", "routinesAndTools"],
    middle,
    "",
  ),
  course(
    "kurs4",
    "gathering",
    "Koordinatorsamling",
    addMonths(today, -5),
    3,
    ["guiding", "targetGroups"],
    [...old.slice(0, 5), ...middle.slice(0, 6)],
    "Barnekoordinatorene møttes en time for seg.",
  ),
  course(
    "kurs5",
    "guidance",
    "Veiledning i gruppe",
    addDays(today, -24),
    1.5,
    ["leadingMeetings"],
    ["jonas", "gro", "elin", "vidar"],
    "",
  ),
  course(
    "kurs6",
    "gathering",
    "Koordinatorsamling",
    addDays(today, 16),
    3,
    ["acrossFields", "routinesAndTools"],
    [],
    "Kantina er bestilt. Husk navneskilt.",
  ),
  course(
    "kurs7",
    "basic",
    "Kurs for nye koordinatorer",
    addDays(today, 44),
    6,
    ["rights", "participation", "administration"],
    [],
    "Tuva, Per og Yusuf er meldt på.",
  ),
];

const course = (
  id: string,
  kind: Course["kind"],
  title: string,
  on: string,
  hours: number,
  topics: string[],
  attendees: string[],
  note: string,
): Course => ({ id, kind, title, on, hours, topics, attendees, note, place: "Kommunehuset, møterom Fjorden" });
