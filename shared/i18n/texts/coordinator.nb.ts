const number = new Intl.NumberFormat("nb");
const people = (n: number): string => (n === 1 ? "1 koordinator" : `${number.format(n)} koordinatorer`);
const cases = (n: number): string => (n === 1 ? "1 sak" : `${number.format(n)} saker`);

export const coordinator = {
  title: "Koordinatorer",
  count: (shown: number, all: number) => (shown === all ? people(all) : `${number.format(shown)} av ${people(all)}`),
  add: "Ny koordinator",
  emptyTitle: "Ingen koordinatorer ennå",
  emptyText:
    "Legg inn dem som er eller kan bli koordinator. Da ser dere hvem som har plass til en sak til, og navnet kan velges i sakene.",
  searchLabel: "Søk i navn, enhet og telefon",
  showInactive: (n: number) => `Vis inaktive (${number.format(n)})`,
  noMatchTitle: "Ingen koordinatorer passer med filteret",
  noMatchText: "Prøv en del av navnet, enheten eller telefonnummeret.",
  columns: {
    name: "Navn",
    unit: "Enhet",
    phone: "Telefon",
    leader: "Nærmeste leder",
    load: "Saker nå",
    capacity: "Avtalt",
  },
  tableCaption: "Koordinatorer med antall saker",
  openCases: (n: number, name: string) => `Vis ${cases(n)} for ${name}`,
  inactive: "Inaktiv",
  overCapacity: "Flere saker enn avtalt",
  legendCases: "Saker nå",
  legendOver: "Over det som er avtalt",
  unnamed: "Uten navn",
  done: "Ferdig",
  remove: "Slett",
  deactivate: "Gjør inaktiv",
  activate: "Gjør aktiv",
  removed: (name: string) => `${name} er slettet`,
  deactivated: (name: string) => `${name} er inaktiv og kan ikke velges i nye saker`,
  cannotDeleteTitle: (name: string) => `${name} kan ikke slettes`,
  cannotDelete: (n: number) =>
    n === 0
      ? "Navnet står i avsluttede saker. Gjør koordinatoren inaktiv i stedet, så kan navnet ikke velges i nye saker."
      : `Navnet står i ${cases(n)}. Bytt koordinator der først. Vil du hindre nye saker i mellomtida, kan du gjøre koordinatoren inaktiv.`,
  cannotDeleteYet: "Sakene er ikke lest ennå, så vi vet ikke om noen av dem bruker navnet. Prøv igjen om litt.",
  full: (limit: number) => `Registeret er fullt: det rommer ${people(limit)}.`,
  fields: {
    name: "Navn",
    title: "Stilling",
    unit: "Enhet",
    phone: "Telefon",
    leaderName: "Nærmeste leder",
    leaderPhone: "Telefonen til lederen",
    capacity: "Avtalt antall saker",
    note: "Merknad",
  },
  hints: {
    capacity: "La stå tomt hvis ingenting er avtalt",
    note: "Om rollen, for eksempel opplæring eller tid. Ikke helse eller private forhold",
  },
  nameMissing: "Skriv navnet.",
  capacityWrong: "Skriv et helt tall fra 0 til 99.",
  steps: {
    added: "La til koordinator",
    changed: (field: string, name: string) => `Endret ${field.toLowerCase()} for ${name}`,
    removed: (name: string) => `Slettet ${name}`,
    restored: (name: string) => `Hentet tilbake ${name}`,
    deactivated: (name: string) => `Gjorde ${name} inaktiv`,
    activated: (name: string) => `Gjorde ${name} aktiv`,
  },
};
