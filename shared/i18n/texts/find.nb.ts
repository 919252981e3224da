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
};
