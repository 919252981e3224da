import type { Messages } from "../messages.ts";

export const find: Messages["find"] = {
  searchLabel: "Søk i namn, nummer, telefon og teneste",
  service: "Teneste",
  mine: "Mine",
  views: "Lagra filter",
  saveView: "Lagre filteret",
  viewName: "Namn på filteret",
  viewNameMissing: "Skriv eit namn, til dømes «Barn utan plan»",
  viewSaved: (name: string) => `Lagra filteret «${name}»`,
  removeView: (name: string) => `Slett filteret «${name}»`,
  viewRemoved: (name: string) => `Sletta filteret «${name}»`,
  columns: "Kolonnar",
  order: "Rekkjefølgje",
  sortBy: "Sorter etter",
  descending: "Omvend rekkjefølgje",
};
