const number = new Intl.NumberFormat("nb");

/** Who can be appointed, and what there is to know of them. */
export const appointment = {
  caseload: (cases: number, weight: number) =>
    cases === 0
      ? "ingen saker nå"
      : `${cases === 1 ? "1 sak" : `${number.format(cases)} saker`} nå, vekt ${number.format(weight)}`,
  caseloadOf: (cases: number, capacity: number, weight: number) =>
    `${number.format(cases)} av ${number.format(capacity)} avtalte saker, vekt ${number.format(weight)}`,
  hours: (hours: number) => `${number.format(hours)} ${hours === 1 ? "time" : "timer"} i uka`,
  weightMeans: "Vekta sier hvor mye arbeid sakene er: ny sak 3, sak i arbeid 2, sak med virksom plan 1.",
  weightHint: "Teller i vekta til koordinatoren",
  marks: {
    full: "har så mange som avtalt",
    left: (day: string) => `sluttet ${day}`,
    leaves: (day: string) => `slutter ${day}`,
    away: (until: string) => (until ? `borte til og med ${until}` : "borte, uten sluttdato"),
    awaySoon: (from: string, until: string) => (until ? `borte fra ${from} til ${until}` : `borte fra ${from}`),
    basicCourse: "har grunnkurs",
    noBasicCourse: "ikke tatt grunnkurs",
    noGathering: "ikke på samling i år",
  },
  notes: {
    full: (name: string, cases: number, capacity: number) =>
      `${name} har ${number.format(cases)} og har avtalt ${number.format(capacity)} saker. Det går an å velge ${name} likevel, men snakk med lederen om tid først.`,
    left: (name: string, day: string) => `${name} sluttet ${day}. Velg en annen, eller rett datoen i registeret.`,
    leaves: (name: string, day: string) => `${name} slutter ${day}. Da må saken ha en ny koordinator igjen.`,
    away: (name: string, until: string) =>
      `${name} er borte${until ? ` til og med ${until}` : ""}. Sett inn en vikar, eller velg en annen.`,
    awaySoon: (name: string, from: string, until: string) =>
      `${name} er borte fra ${from}${until ? ` til og med ${until}` : ""}. Avtal en vikar for de dagene.`,
    noBasicCourse: (name: string) => `${name} har ikke tatt grunnkurset. Avtal opplæring før oppstart.`,
  },
  untilChildHint: (day: string) => `Barnet fyller 18 år dagen etter ${day}.`,
  untilHint: "La det stå tomt når slutten ikke er bestemt.",
  letDeputy: "La en vikar stå for saken",
  letDeputyNamed: (name: string) => `La en vikar stå for saken for ${name}`,
  deputyTitle: (name: string) => `Hvem skal være vikar for ${name}?`,
  deputyWho: "Vikar",
  chooseDeputy: "Velg hvem",
  deputyFrom: "Fra og med",
  deputyUntil: "Til og med",
  deputyUntilHint: "Da går saken tilbake av seg selv.",
  deputyMissing: "Velg hvem som skal være vikar.",
  deputyFromMissing: "Skriv den første dagen.",
  deputyOpensCase:
    "Vikaren kan åpne hele saken i disse dagene: plan, samtykker, vedlegg og kontaktlogg. Etterpå er den lukket for vikaren.",
  deputyGiven: (name: string) => `${name} står for saken som vikar`,
  printDeputyBrief: "Notat til vikaren",
  deputyLetters: "Brev om vikaren",
  deputyTag: (name: string, until: string) => (until ? `Vikar: ${name} til og med ${until}` : `Vikar: ${name}`),
  deputyComing: (name: string, from: string) => `Vikar: ${name} fra ${from}`,
};
