import type { AttachmentType } from "../../attachment/schema.ts";

const number = new Intl.NumberFormat("nb", { maximumFractionDigits: 1 });

export const attachment = {
  title: "Vedlegg",
  lead: "Filer som hører til saken. De ligger kryptert i lageret og åpnes bare herfra.",
  add: "Legg til fil",
  addHint: "PDF, bilde (PNG, JPEG), Word, Excel eller ren tekst, høyst 25 MB.",
  added: "La til vedlegg",
  emptyTitle: "Ingen vedlegg i denne saken",
  emptyText:
    "Her samler du det andre sender: epikriser, rapporter, vedtak og signerte samtykker. Fila blir kryptert sammen med saken. Slett den på maskinen etterpå.",
  deleteOriginal: "Fila ligger nå kryptert i saken. Slett den der du hentet den, så ligger den ikke åpen for andre.",
  name: "Navn på vedlegget",
  renamed: "Endret navn på vedlegg",
  unnamed: "Vedlegg uten navn",
  types: {
    pdf: "PDF",
    png: "Bilde (PNG)",
    jpeg: "Bilde (JPEG)",
    docx: "Word",
    xlsx: "Excel",
    text: "Ren tekst",
  } satisfies Record<AttachmentType, string>,
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${number.format(Math.max(1, Math.round(bytes / 1024)))} kB`
      : `${number.format(bytes / 1024 / 1024)} MB`,
  addedBy: (date: string, name: string) => (name === "" ? `lagt til ${date}` : `lagt til ${date} av ${name}`),
  view: "Vis",
  viewNamed: (name: string) => `Vis ${name}`,
  viewing: "Henter vedlegget …",
  shown: (name: string) => `Vedlegg: ${name}`,
  close: "Lukk visningen",
  onlyBeginning: "Bare begynnelsen av teksten vises her. Lagre en kopi for å lese resten.",
  protectedNames:
    "Personen har adressesperre. Sjekk at navnene på vedleggene ikke røper hvor personen bor eller er om dagen.",
  save: "Lagre en kopi",
  saveNamed: (name: string) => `Lagre en kopi av ${name}`,
  saveTitle: "Hvem skal ha kopien?",
  saveText:
    "Kopien er ikke kryptert. Lagre den der bare de som skal lese den, har tilgang, og slett den når du er ferdig. Det du skriver her, står i innsynsloggen.",
  chooseWhere: "Velg hvor",
  saving: "Lagrer kopien …",
  saved: (fileName: string) => `Lagret som ${fileName}`,
  remove: (name: string) => `Fjern ${name}`,
  removed: "Fjernet vedlegg",
  restored: "Hentet tilbake vedlegg",
  tooLarge: (megabytes: number) =>
    `Fila er større enn ${megabytes} MB. Del den opp, eller lagre bildene med lavere oppløsning.`,
  unreadable: "Vi kan ikke lese fila. Sjekk at den ikke er skadet, og prøv igjen.",
  damaged:
    "Vedlegget er skadet eller borte på disken. Hent det fram fra en sikkerhetskopi, eller be avsenderen om det på nytt.",
  tooMany:
    "Saken har så mange vedlegg som det er plass til. Fjern noen du ikke trenger, eller slå flere sammen til én PDF.",
  notSavedYet: "Det siste du skrev i saken, er ikke lagret ennå. Prøv igjen når Helhet har fått lagret.",
};
