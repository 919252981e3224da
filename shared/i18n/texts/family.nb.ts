/** Cases of one family, and what may cross. */
export const family = {
  self: "Familie",
  tie: "Familiemedlem",
  fields: {
    relation: "Slektskap",
    shares: "Familien kan se",
    sharesOn: "Sagt ja",
    sharesBy: "Hvem sa ja",
    sharesNote: "Hva som ble sagt",
  },
  relations: {
    sibling: "Søsken",
    parent: "Forelder",
    child: "Barn",
    partner: "Ektefelle eller samboer",
    other: "Annen i familien",
  },
  parts: {
    coordinator: "Hvem som er koordinator",
    phone: "Telefonnummer",
    nextMeeting: "Neste møte",
    services: "Hvilke tjenester personen har",
    goals: "Målene i planen",
    participants: "Hvem som deltar",
  },
};
