import type { Messages } from "../messages.ts";

const number = new Intl.NumberFormat("nn");

/** Who can be appointed, and what there is to know of them. */
export const appointment: Messages["appointment"] = {
  caseload: (cases, weight) =>
    cases === 0
      ? "ingen saker no"
      : `${cases === 1 ? "1 sak" : `${number.format(cases)} saker`} no, vekt ${number.format(weight)}`,
  caseloadOf: (cases, capacity, weight) =>
    `${number.format(cases)} av ${number.format(capacity)} avtalte saker, vekt ${number.format(weight)}`,
  hours: (hours) => `${number.format(hours)} ${hours === 1 ? "time" : "timar"} i veka`,
  weightMeans: "Vekta seier kor mykje arbeid sakene er: ny sak 3, sak i arbeid 2, sak med verksam plan 1.",
  weightHint: "Tel i vekta til koordinatoren",
  marks: {
    full: "har så mange som avtalt",
    left: (day) => `slutta ${day}`,
    leaves: (day) => `sluttar ${day}`,
    away: (until) => (until ? `borte til og med ${until}` : "borte, utan sluttdato"),
    awaySoon: (from, until) => (until ? `borte frå ${from} til ${until}` : `borte frå ${from}`),
    basicCourse: "har grunnkurs",
    noBasicCourse: "ikkje teke grunnkurs",
    noGathering: "ikkje på samling i år",
  },
  notes: {
    full: (name, cases, capacity) =>
      `${name} har ${number.format(cases)} og har avtalt ${number.format(capacity)} saker. Du kan velje ${name} likevel, men snakk med leiaren om tid først.`,
    left: (name, day) => `${name} slutta ${day}. Vel ein annan, eller rett datoen i registeret.`,
    leaves: (name, day) => `${name} sluttar ${day}. Då må saka få ny koordinator ein gong til.`,
    away: (name, until) =>
      `${name} er borte${until ? ` til og med ${until}` : ""}. Set inn ein vikar, eller vel ein annan.`,
    awaySoon: (name, from, until) =>
      `${name} er borte frå ${from}${until ? ` til og med ${until}` : ""}. Avtal ein vikar for desse dagane.`,
    noBasicCourse: (name) => `${name} har ikkje teke grunnkurset. Avtal opplæring før oppstart.`,
  },
  untilChildHint: (day) => `Barnet fyller 18 år dagen etter ${day}.`,
  untilHint: "Lat det stå tomt når slutten ikkje er bestemt.",
  letDeputy: "Lat ein vikar stå for saka",
  letDeputyNamed: (name) => `Lat ein vikar stå for saka for ${name}`,
  deputyTitle: (name) => `Kven skal vere vikar for ${name}?`,
  deputyWho: "Vikar",
  chooseDeputy: "Vel kven",
  deputyFrom: "Frå og med",
  deputyUntil: "Til og med",
  deputyUntilHint: "Då går saka tilbake av seg sjølv.",
  deputyMissing: "Vel kven som skal vere vikar.",
  deputyFromMissing: "Skriv den første dagen.",
  deputyOpensCase:
    "Vikaren kan opne heile saka desse dagane: plan, samtykke, vedlegg og kontaktlogg. Etterpå er ho lukka for vikaren.",
  deputyGiven: (name) => `${name} står for saka som vikar`,
  printDeputyBrief: "Notat til vikaren",
  deputyLetters: "Brev om vikaren",
  deputyTag: (name, until) => (until ? `Vikar: ${name} til og med ${until}` : `Vikar: ${name}`),
  deputyComing: (name, from) => `Vikar: ${name} frå ${from}`,
};
