/** The sheet never says which municipality it belongs to: whoever finds it must not know where to use it. */
export const recoverySheet = {
  sender: "Helhet",
  subtitle: "Nøkkelen til lageret hvis passordsetningen blir borte",
  footer: (date: string) => `gjenopprettingsark · laget ${date}`,
  lead: "Med disse åtte gruppene kan dere åpne lageret igjen når ingen lenger husker passordsetningen. Uten arket og uten passordsetningen kan ingen hente fram innholdet, heller ikke de som har laget Helhet.",
  groups: "De åtte gruppene",
  keep: {
    heading: "Slik tar dere vare på arket",
    items: [
      "Når dere trenger det, velger dere «Glemt passordsetningen?» på siden der lageret låses opp.",
      "Legg det i en lukket konvolutt i safe eller brannsikkert skap, et annet sted enn maskinen og mappa med lageret.",
      "Ikke ta bilde av det, ikke skann det og ikke skriv gruppene av i en fil eller e-post.",
      "Den som har både arket og mappa med lageret, kan lese alt. Avtal hvem som har tilgang til safen.",
      "Er arket borte eller lest av andre, si fra til lederen med en gang.",
    ],
  },
  fingerprint: {
    heading: "Fingeravtrykk",
    text: "Fingeravtrykket kjennetegner lageret da arket ble laget. Sammenlign det hvis lageret må åpnes på en ny maskin. Er det et annet, må dere stoppe og spørre den som drifter maskinen.",
  },
};

export type RecoverySheetTexts = typeof recoverySheet;
