/** Contacts with or about the person. */
export const contactLog = {
  self: "Kontakt",
  title: "Kontaktlogg",
  lead: "Samtaler, møter og beskjeder, også de korte. Skriv bare det som er nødvendig for saken.",
  add: "Legg til",
  added: "La til kontakt",
  removed: "Slettet kontakt",
  nobody: "Ikke skrevet med hvem",
  deputy: {
    begins: (deputy: string, coordinator: string) => `${deputy} ble vikar for ${coordinator}`,
    ends: (deputy: string, coordinator: string) => `Siste dag for ${deputy} som vikar. ${coordinator} har saken igjen`,
  },
  writtenBy: (name: string) => `skrevet av ${name}`,
  filter: "Søk i kontaktloggen",
  inFuture: "Datoen er fram i tid. Skriv dagen dere hadde kontakt.",
  emptyTitle: "Ingen kontakt er skrevet ned ennå",
  emptyText: "Skriv hvem du snakket med og hva det gjaldt, og trykk Enter. Datoen og navnet ditt kommer av seg selv.",
  fields: {
    on: "Dato",
    channel: "Hvordan",
    with: "Med hvem",
    about: "Hva det gjaldt",
    by: "Skrevet av",
  },
  channels: {
    meeting: "Møte",
    phone: "Telefon",
    homeVisit: "Hjemmebesøk",
    letter: "Brev",
    digital: "Digitalt",
    other: "På en annen måte",
  },
};
