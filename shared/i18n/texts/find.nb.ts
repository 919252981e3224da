const number = new Intl.NumberFormat("nb");

/** Finding: the case list, full-text search, and what Ctrl+K finds. */
export const find = {
  searchLabel: "Søk i navn, nummer, telefon og tjeneste",
  service: "Tjeneste",
  mine: "Mine",
  views: "Lagrede filtre",
  saveView: "Lagre filteret",
  viewName: "Navn på filteret",
  viewNameMissing: "Skriv et navn, for eksempel «Barn uten plan»",
  viewSaved: (name: string) => `Lagret filteret «${name}»`,
  removeView: (name: string) => `Slett filteret «${name}»`,
  viewRemoved: (name: string) => `Slettet filteret «${name}»`,
  columns: "Kolonner",
  order: "Rekkefølge",
  sortBy: "Sorter etter",
  descending: "Omvendt rekkefølge",
  // Full text
  goTo: "Gå til",
  content: "Søk i innholdet",
  contentTitle: "Søk i innholdet i sakene",
  contentLead:
    "Finner det som er skrevet i meldinger, vurderinger, planer, kontaktlogg og brev. Søket kommer i innsynsloggen.",
  contentLabel: "Hva leter du etter?",
  alsoClosed: "Søk også i avsluttede saker",
  atLeast: "Skriv minst tre bokstaver.",
  searching: "Søker …",
  reading: (done: number, total: number) => `Leser sakene, ${number.format(done)} av ${number.format(total)} …`,
  foundIn: (count: number) => (count === 0 ? "Ingen treff" : count === 1 ? "1 sak" : `${number.format(count)} saker`),
  firstOf: (shown: number) =>
    `Treff fra de ${number.format(shown)} som sist ble endret, vises her. Skriv flere ord for å finne færre.`,
  left: (count: number) =>
    count === 1
      ? "1 sak er ikke med i søket, fordi det ikke er plass til flere samtidig."
      : `${number.format(count)} saker er ikke med i søket, fordi det ikke er plass til flere samtidig.`,
  noneText: "Sjekk skrivemåten, prøv færre ord, eller søk også i avsluttede saker.",
  hidden: "Adressesperre: teksten vises bare i saken.",
  allHits: (query: string) => `Vis alle treff på «${query}» i innholdet`,
};
