/** Contacts with or about the person. */
export const contactLog = {
  self: "Kontakt",
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
