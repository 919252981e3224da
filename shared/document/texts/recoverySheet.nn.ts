import type { RecoverySheetTexts } from "./recoverySheet.nb.ts";

export const recoverySheet: RecoverySheetTexts = {
  sender: "Helhet",
  subtitle: "Nøkkelen til lageret dersom passordsetninga blir borte",
  footer: (date: string) => `gjenopprettingsark · laga ${date}`,
  lead: "Med desse åtte gruppene kan de opne lageret igjen når ingen lenger hugsar passordsetninga. Utan arket og utan passordsetninga kan ingen hente fram innhaldet, heller ikkje dei som har laga Helhet.",
  groups: "Dei åtte gruppene",
  keep: {
    heading: "Slik tek de vare på arket",
    items: [
      "Når de treng det, vel de «Gløymt passordsetninga?» på sida der lageret blir låst opp.",
      "Legg det i ein lukka konvolutt i safe eller brannsikkert skap, ein annan stad enn maskina og mappa med lageret.",
      "Ikkje ta bilete av det, ikkje skann det og ikkje skriv av gruppene i ei fil eller ein e-post.",
      "Den som har både arket og mappa med lageret, kan lese alt. Avtal kven som har tilgang til safen.",
      "Er arket borte eller lese av andre, sei frå til leiaren med ein gong.",
    ],
  },
  fingerprint: {
    heading: "Fingeravtrykk",
    text: "Fingeravtrykket kjenneteiknar lageret då arket vart laga. Samanlikn det dersom lageret må opnast på ei ny maskin. Er det eit anna, må de stoppe og spørje den som driftar maskina.",
  },
};
