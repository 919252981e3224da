export const oneTime = {
  sender: "Helhet",
  subtitle: "Virker bare til du har laget din egen",
  footer: (date: string) => `midlertidig passordsetning · laget ${date}`,
  letters: "Store og små bokstaver er det samme. Bindestrekene kan du la være å skrive.",
  use: {
    heading: "Slik bruker du den",
    items: [
      "Åpne Helhet. Er det første gang på maskinen, velger du «Åpne et lager» og mappa lederen viser deg.",
      "Velg navnet ditt, og skriv gruppene over i feltet «Passordsetning».",
      "Lag din egen passordsetning når Helhet ber om det. Da slutter denne å virke.",
      "Makuler arket.",
    ],
  },
  keep: {
    heading: "Til du har brukt den",
    items: [
      "Ikke send den med e-post eller melding, og ikke ta bilde av arket.",
      "Er arket borte eller lest av andre, si fra til lederen med en gang. Da lager lederen en ny.",
    ],
  },
};

export type OneTimeTexts = typeof oneTime;
