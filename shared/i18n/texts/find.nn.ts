import type { Messages } from "../messages.ts";

const number = new Intl.NumberFormat("nn");

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
  goTo: "Gå til",
  content: "Søk i innhaldet",
  contentTitle: "Søk i innhaldet i sakene",
  contentLead:
    "Finn det som er skrive i meldingar, vurderingar, planar, kontaktlogg og brev. Søket kjem i innsynsloggen.",
  contentLabel: "Kva leitar du etter?",
  alsoClosed: "Søk òg i avslutta saker",
  atLeast: "Skriv minst tre bokstavar.",
  searching: "Søkjer …",
  reading: (done, total) => `Les sakene, ${number.format(done)} av ${number.format(total)} …`,
  foundIn: (count) => (count === 0 ? "Ingen treff" : count === 1 ? "1 sak" : `${number.format(count)} saker`),
  firstOf: (shown) =>
    `Treff frå dei ${number.format(shown)} som sist vart endra, står her. Skriv fleire ord for å finne færre.`,
  left: (count) =>
    count === 1
      ? "1 sak er ikkje med i søket, fordi det ikkje er plass til fleire samtidig."
      : `${number.format(count)} saker er ikkje med i søket, fordi det ikkje er plass til fleire samtidig.`,
  noneText: "Sjekk skrivemåten, prøv færre ord, eller søk òg i avslutta saker.",
  hidden: "Adressesperre: teksten står berre i saka.",
  allHits: (query) => `Vis alle treff på «${query}» i innhaldet`,
};
