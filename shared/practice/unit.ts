import { addDays, addMonths } from "../dates.ts";
import type { Bottleneck, Routine, UnitRecord, YearItem } from "../unit/schema.ts";

const notes: readonly (readonly [days: number, category: string, serviceId: string, text: string])[] = [
  [4, "waiting", "logoped", "Ventetid på logoped er fem måneder, også etter slag."],
  [11, "noCoordinator", "", "Ingen i barnehagene har tid til å være koordinator."],
  [19, "cooperation", "nav", "NAV og psykisk helse kaller inn til hvert sitt møte om det samme."],
  [27, "information", "sykehus-ke", "Utskrivningsmelding kom to dager etter at personen var hjemme."],
  [40, "transport", "", "Skyss til avlastning må søkes om for hver måned."],
  [52, "housing", "startlan", "Ingen tilrettelagte boliger ledige før neste år."],
  [66, "waiting", "ppt", "Utredning i PPT tar et halvt år."],
  [81, "capacity", "hjemmetjeneste", "Hjemmetjenesten kan ikke møte før klokka 13."],
  [97, "handover", "skole", "Ny skole visste ikke om planen da skoleåret begynte."],
  [120, "meeting", "fysioergo", "Fysioterapeut får ikke betalt for å gå på møte i ansvarsgruppa."],
  [143, "competence", "", "Få vet hva en barnekoordinator skal gjøre."],
  [171, "rules", "avlastning", "Avlastning gis ikke i skoleferien."],
  [205, "waiting", "logoped", "Sluttet å henvise til logoped fordi ingen fikk time."],
  [260, "cooperation", "barnevern", "Barnevernet kunne ikke møte før samtykket var registrert hos dem."],
];

const bottlenecks = (today: string): Bottleneck[] =>
  notes.map(([days, category, serviceId, text], index) => ({
    id: `fl${index + 1}`,
    on: addDays(today, -days),
    category,
    serviceId,
    serviceName: "",
    text,
    by: index % 3 === 0 ? "Berit Oppdikta Solvang" : "Kari Øvesen",
  }));

type RoutineRow = readonly [
  kind: Routine["kind"],
  title: string,
  responsible: string,
  reviewedMonths: number,
  everyMonths: number | null,
  where: string,
  text: string,
];

const routineRows: readonly RoutineRow[] = [
  [
    "duty",
    "Ta imot meldinger om behov for plan og koordinator",
    "Kari Øvesen",
    5,
    12,
    "Kvalitetssystemet, kapittel 4.1",
    "Alle meldinger blir registrert samme dag. Den som melder, får vite at meldingen er kommet fram.",
  ],
  [
    "duty",
    "Oppnevne koordinator og barnekoordinator",
    "Kari Øvesen",
    13,
    12,
    "Kvalitetssystemet, kapittel 4.2",
    "Personens ønske veier tungt. Lederen til koordinatoren skal ha sagt ja.",
  ],
  [
    "duty",
    "Opplæring og veiledning av koordinatorer",
    "Kari Øvesen",
    7,
    12,
    "Kvalitetssystemet, kapittel 4.3",
    "Kurs for nye to ganger i året. Samling vår og høst.",
  ],
  [
    "routine",
    "Bytte av koordinator",
    "Kari Øvesen",
    23,
    24,
    "Kvalitetssystemet, kapittel 4.5",
    "To uker sammen er vanlig. Overleveringsnotat skal alltid skrives.",
  ],
  [
    "routine",
    "Avslutning og overføring til arkiv",
    "Tor Eksempel Ødegård",
    11,
    24,
    "Kvalitetssystemet, kapittel 4.7",
    "",
  ],
  [
    "routine",
    "Kontroll av innsynsloggen",
    "Kari Øvesen",
    2,
    3,
    "Kvalitetssystemet, kapittel 9.2",
    "Stikkprøve av ti oppslag.",
  ],
  [
    "agreement",
    "Samarbeidsavtale med Prøvedal sykehus",
    "Liv Eksempel Haugstad",
    30,
    24,
    "Sak- og arkivsystemet",
    "Delavtale 2 om utskriving og koordinator.",
  ],
  ["agreement", "Avtale med NAV Øvelse om felles møter", "Marianne Prøve Lund", 9, 12, "Fellesmappa til NAV og KE", ""],
];

const routines = (today: string): Routine[] =>
  routineRows.map(([kind, title, responsible, months, everyMonths, where, text], index) => {
    const lastReviewed = addMonths(today, -months);
    const nextReview = everyMonths === null ? "" : addMonths(lastReviewed, everyMonths);
    return { id: `ru${index + 1}`, kind, title, responsible, lastReviewed, nextReview, everyMonths, where, text };
  });

const year: readonly (readonly [month: number, title: string, text: string])[] = [
  [1, "Telle planer og koordinatorer per 31.12.", "Avstem mot journalsystemet."],
  [2, "Årsmelding til kommunalsjefen", "Flaskehalsene fra året som gikk."],
  [3, "Koordinatorsamling, vår", ""],
  [4, "Møte med skolene om elever som begynner til høsten", ""],
  [5, "Gå gjennom tjenesteoversikten", "Ring de tjenestene som ikke er bekreftet på et år."],
  [8, "Overganger ved skolestart", "Ny skole, nye lærere, nytt samtykke."],
  [9, "Kurs for nye koordinatorer", ""],
  [10, "Koordinatorsamling, høst", ""],
  [11, "Innspill til budsjettet", ""],
  [12, "Gå gjennom rutinene", ""],
];

function yearWheel(today: string): YearItem[] {
  const now = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return year.map(([at, title, text], index) => ({
    id: `ar${index + 1}`,
    month: at,
    title,
    responsible: "Kari Øvesen",
    text,
    doneYears: at < month && at !== 5 ? [now - 1, now] : [now - 1],
  }));
}

/** KE's own work in the practice municipality. */
export const practiceUnit = (today: string): Omit<UnitRecord, "schema" | "conflicts"> => ({
  bottlenecks: bottlenecks(today),
  routines: routines(today),
  yearWheel: yearWheel(today),
  views: [],
});
