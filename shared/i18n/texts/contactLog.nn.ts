import type { Messages } from "../messages.ts";

export const contactLog: Messages["contactLog"] = {
  self: "Kontakt",
  title: "Kontaktlogg",
  lead: "Samtalar, møte og beskjedar, òg dei korte. Skriv berre det som er nødvendig for saka.",
  add: "Legg til",
  added: "La til kontakt",
  removed: "Sletta kontakt",
  nobody: "Ikkje skrive med kven",
  deputy: {
    begins: (deputy, coordinator) => `${deputy} vart vikar for ${coordinator}`,
    ends: (deputy, coordinator) => `Siste dagen for ${deputy} som vikar. ${coordinator} har saka igjen`,
  },
  writtenBy: (name) => `skrive av ${name}`,
  filter: "Søk i kontaktloggen",
  inFuture: "Datoen er fram i tid. Skriv dagen de hadde kontakt.",
  emptyTitle: "Ingen kontakt er skriven ned enno",
  emptyText: "Skriv kven du snakka med og kva det gjaldt, og trykk Enter. Datoen og namnet ditt kjem av seg sjølve.",
  fields: {
    on: "Dato",
    channel: "Korleis",
    with: "Med kven",
    about: "Kva det gjaldt",
    by: "Skrive av",
  },
  channels: {
    meeting: "Møte",
    phone: "Telefon",
    homeVisit: "Heimebesøk",
    letter: "Brev",
    digital: "Digitalt",
    other: "På ein annan måte",
  },
};
