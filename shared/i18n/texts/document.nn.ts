import type { Messages } from "../messages.ts";

export const document: Messages["document"] = {
  kinds: {
    plan: "Individuell plan",
    consent: "Samtykkeerklæring",
    withdrawal: "Tilbaketrekking av samtykke",
    recoverySheet: "Gjenopprettingsark",
    oneTime: "Mellombels passordsetning",
    accessLog: "Innsynslogg",
    certificate: "Kursbevis",
    letter: "Brev",
  },
  backToConsents: "Samtykke",
  backToLog: "Innsynsloggen",
  backToCoordinators: "Koordinatorar",
  backToPlan: "Planen",
  backToConsent: "Samtykket",
  language: "Målform i dokumentet",
  print: "Skriv ut",
  savePdf: "Lagre som PDF",
  saveWord: "Lagre som Word",
  preview: (title) => `Førehandsvising: ${title}`,
  preparing: "Gjer dokumentet klart …",
  printing: "Skriv ut …",
  writing: "Lagrar fila …",
  printed: "Sendt til skrivaren.",
  printedConsent: "Sendt til skrivaren. Samtykket er merkt som skrive ut.",
  saved: (fileName) => `Lagra som ${fileName}`,
  markedPrinted: "Merkte samtykket som skrive ut",
  notWritten:
    "Det siste du skreiv, er ikkje lagra enno, så dokumentet kan ikkje lagast no. Prøv igjen når Helhet har fått lagra.",
  receiver: {
    title: "Meir om mottakaren, til innsynsloggen",
    lead: "Du kan la felta stå tomme. Det du skriv, kjem i innsynsloggen, ikkje i dokumentet.",
    name: "Namnet på mottakaren",
    organisation: "Arbeidsstad eller teneste",
    basis: "Kvifor mottakaren skal ha det",
    bases: ["Samtykke", "Gjeld mottakaren sjølv", "Føresett eller verje", "Arkiv", "Tilsyn"],
  },
  unknownKind: "Dette dokumentet finst ikkje. Gå tilbake til saka og vel det på nytt.",
  whereToSave:
    "Fila er ikkje kryptert, og Word tek eigne kopiar av henne. Lagre der berre dei som skal lese henne, har tilgang, ikkje i OneDrive eller Dropbox, og slett henne når du er ferdig.",
};
