import type { Messages } from "../messages.ts";

export const contactLog: Messages["contactLog"] = {
  self: "Kontakt",
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
