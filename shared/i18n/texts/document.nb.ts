export const document = {
  kinds: {
    plan: "Individuell plan",
    consent: "Samtykkeerklæring",
    withdrawal: "Tilbaketrekking av samtykke",
    recoverySheet: "Gjenopprettingsark",
  },
  backToConsents: "Samtykker",
  backToPlan: "Planen",
  backToConsent: "Samtykket",
  language: "Målform i dokumentet",
  print: "Skriv ut",
  savePdf: "Lagre som PDF",
  saveWord: "Lagre som Word",
  preview: (title: string) => `Forhåndsvisning: ${title}`,
  preparing: "Gjør dokumentet klart …",
  printing: "Skriver ut …",
  writing: "Lagrer fila …",
  printed: "Sendt til skriveren.",
  printedConsent: "Sendt til skriveren. Samtykket er merket som skrevet ut.",
  saved: (fileName: string) => `Lagret som ${fileName}`,
  markedPrinted: "Merket samtykket som skrevet ut",
  notWritten:
    "Det siste du skrev, er ikke lagret ennå, så dokumentet kan ikke lages nå. Prøv igjen når Helhet har fått lagret.",
  unknownKind: "Dette dokumentet finnes ikke. Gå tilbake til saken og velg det på nytt.",
  whereToSave:
    "Fila er ikke kryptert, og Word tar egne kopier av den. Lagre der bare de som skal lese den, har tilgang, ikke i OneDrive eller Dropbox, og slett den når du er ferdig.",
};
