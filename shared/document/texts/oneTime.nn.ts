import type { OneTimeTexts } from "./oneTime.nb.ts";

export const oneTime: OneTimeTexts = {
  sender: "Helhet",
  subtitle: "Verkar berre til du har laga di eiga",
  footer: (date: string) => `mellombels passordsetning · laga ${date}`,
  letters: "Store og små bokstavar er det same. Bindestrekane kan du la vere å skrive.",
  use: {
    heading: "Slik bruker du ho",
    items: [
      "Opne Helhet. Er det første gong på maskina, vel du «Opne eit lager» og mappa leiaren viser deg.",
      "Vel namnet ditt, og skriv gruppene over i feltet «Passordsetning».",
      "Lag di eiga passordsetning når Helhet ber om det. Då sluttar denne å verke.",
      "Makuler arket.",
    ],
  },
  keep: {
    heading: "Til du har brukt ho",
    items: [
      "Ikkje send ho med e-post eller melding, og ikkje ta bilete av arket.",
      "Er arket borte eller lese av andre, sei frå til leiaren med ein gong. Då lagar leiaren ei ny.",
    ],
  },
};
