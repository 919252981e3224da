import type { Messages } from "../messages.ts";

const number = new Intl.NumberFormat("nn");
const people = (n: number): string => (n === 1 ? "1 koordinator" : `${number.format(n)} koordinatorar`);
const cases = (n: number): string => (n === 1 ? "1 sak" : `${number.format(n)} saker`);

export const coordinator: Messages["coordinator"] = {
  title: "Koordinatorar",
  count: (shown, all) => (shown === all ? people(all) : `${number.format(shown)} av ${people(all)}`),
  add: "Ny koordinator",
  emptyTitle: "Ingen koordinatorar enno",
  emptyText:
    "Legg inn dei som er eller kan bli koordinator. Då ser de kven som har plass til ei sak til, og namnet kan veljast i sakene.",
  searchLabel: "Søk i namn, eining og telefon",
  showInactive: (n) => `Vis inaktive (${number.format(n)})`,
  noMatchTitle: "Ingen koordinatorar passar med filteret",
  noMatchText: "Prøv ein del av namnet, eininga eller telefonnummeret.",
  columns: {
    name: "Namn",
    unit: "Eining",
    phone: "Telefon",
    leader: "Næraste leiar",
    load: "Saker no",
    capacity: "Avtalt",
  },
  tableCaption: "Koordinatorar med talet på saker",
  openCases: (n, name) => `Vis ${cases(n)} for ${name}`,
  inactive: "Inaktiv",
  overCapacity: "Fleire saker enn avtalt",
  legendCases: "Saker no",
  legendOver: "Over det som er avtalt",
  absence: "Fråvær",
  absenceFields: { kind: "Årsak", from: "Frå", until: "Til og med", note: "Merknad" },
  trainingOne: "Opplæring",
  trainingFields: { title: "Opplæring", on: "Dato", hours: "Timar" },
  absenceKinds: { leave: "Permisjon", sick: "Sjukefråvær", holiday: "Ferie", other: "Anna" },
  courseKinds: { basic: "Grunnkurs", gathering: "Koordinatorsamling", guidance: "Rettleiing", other: "Anna" },
  course: "Kurs eller samling",
  courseFields: {
    kind: "Type",
    title: "Tittel",
    on: "Dato",
    place: "Stad",
    hours: "Timar",
    topics: "Tema",
    attendees: "Deltakarar",
    note: "Merknad",
  },
  unnamed: "Utan namn",
  done: "Ferdig",
  remove: "Slett",
  deactivate: "Gjer inaktiv",
  activate: "Gjer aktiv",
  removed: (name) => `${name} er sletta`,
  deactivated: (name) => `${name} er inaktiv og kan ikkje veljast i nye saker`,
  cannotDeleteTitle: (name) => `${name} kan ikkje slettast`,
  cannotDelete: (n) =>
    n === 0
      ? "Namnet står i avslutta saker. Gjer koordinatoren inaktiv i staden, så kan namnet ikkje veljast i nye saker."
      : `Namnet står i ${cases(n)}. Byt koordinator der først. Vil du hindre nye saker i mellomtida, kan du gjere koordinatoren inaktiv.`,
  cannotDeleteYet: "Sakene er ikkje lesne enno, så vi veit ikkje om nokon av dei bruker namnet. Prøv igjen om litt.",
  full: (limit) => `Registeret er fullt: det rommar ${people(limit)}.`,
  fields: {
    agreedHours: "Timar i veka leiaren gir",
    leavingOn: "Siste dag i jobben",
    name: "Namn",
    title: "Stilling",
    unit: "Eining",
    phone: "Telefon",
    leaderName: "Næraste leiar",
    leaderPhone: "Telefonen til leiaren",
    capacity: "Avtalt tal på saker",
    note: "Merknad",
  },
  hints: {
    capacity: "Lat stå tomt om ingenting er avtalt",
    note: "Om rolla, til dømes opplæring eller tid. Ikkje helse eller private forhold",
  },
  nameMissing: "Skriv namnet.",
  capacityWrong: "Skriv eit heilt tal frå 0 til 99.",
  steps: {
    added: "La til koordinator",
    changed: (field, name) => `Endra ${field.toLowerCase()} for ${name}`,
    removed: (name) => `Sletta ${name}`,
    restored: (name) => `Henta tilbake ${name}`,
    deactivated: (name) => `Gjorde ${name} inaktiv`,
    activated: (name) => `Gjorde ${name} aktiv`,
  },
};
