import type { Messages } from "../messages.ts";

export const letter: Messages["letter"] = {
  self: "Brev",
  fields: {
    occasion: "Høve",
    aboutId: "Kva brevet gjeld",
    receiver: "Type mottakar",
    name: "Mottakar",
    organisation: "Arbeidsstad eller teneste",
    serviceId: "Teneste",
    language: "Målform",
    words: "Eigne ord i brevet",
    sentOn: "Sendt",
    how: "Korleis sendt",
    note: "Merknad",
  },
  occasions: {
    preliminaryAnswer: "Førebels svar",
    answer: "Svar på meldinga",
    appointment: "Oppnemning",
    changeover: "Byte av koordinator",
    closing: "Avslutning",
    complaint: "Klage",
    withdrawal: "Tilbaketrekking av samtykke",
    other: "Anna",
  },
  receivers: {
    person: "Personen sjølv",
    representative: "Den som samtykkjer for personen",
    coordinator: "Koordinatoren",
    leader: "Leiaren til koordinatoren",
    unit: "Koordinerande eining",
    partner: "Teneste som deltek",
    countyGovernor: "Statsforvaltaren",
    other: "Andre",
  },
  ways: {
    post: "I posten",
    handed: "Levert",
    digital: "Sikker digital post",
    oral: "Sagt munnleg",
  },
};
