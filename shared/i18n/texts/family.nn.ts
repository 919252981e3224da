import type { Messages } from "../messages.ts";

export const family: Messages["family"] = {
  self: "Familie",
  tie: "Familiemedlem",
  fields: {
    relation: "Slektskap",
    shares: "Familien kan sjå",
    sharesOn: "Sagt ja",
    sharesBy: "Kven sa ja",
    sharesNote: "Kva som vart sagt",
  },
  relations: {
    sibling: "Sysken",
    parent: "Forelder",
    child: "Barn",
    partner: "Ektefelle eller sambuar",
    other: "Annan i familien",
  },
  parts: {
    coordinator: "Kven som er koordinator",
    phone: "Telefonnummer",
    nextMeeting: "Neste møte",
    services: "Kva tenester personen har",
    goals: "Måla i planen",
    participants: "Kven som deltek",
  },
};
