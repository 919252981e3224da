import type { Messages } from "../messages.ts";

const number = new Intl.NumberFormat("nn", { maximumFractionDigits: 1 });

export const attachment: Messages["attachment"] = {
  title: "Vedlegg",
  lead: "Filer som høyrer til saka. Dei ligg krypterte i lageret og blir berre opna herfrå.",
  add: "Legg til fil",
  addHint: "PDF, bilete (PNG, JPEG), Word, Excel eller rein tekst, høgst 25 MB.",
  added: "La til vedlegg",
  emptyTitle: "Ingen vedlegg i denne saka",
  emptyText:
    "Her samlar du det andre sender: epikrisar, rapportar, vedtak og signerte samtykke. Fila blir kryptert saman med saka. Slett henne på maskina etterpå.",
  deleteOriginal: "Fila ligg no kryptert i saka. Slett henne der du henta henne, så ligg ho ikkje open for andre.",
  name: "Namn på vedlegget",
  renamed: "Endra namn på vedlegg",
  unnamed: "Vedlegg utan namn",
  types: {
    pdf: "PDF",
    png: "Bilete (PNG)",
    jpeg: "Bilete (JPEG)",
    docx: "Word",
    xlsx: "Excel",
    text: "Rein tekst",
  },
  size: (bytes) =>
    bytes < 1024 * 1024
      ? `${number.format(Math.max(1, Math.round(bytes / 1024)))} kB`
      : `${number.format(bytes / 1024 / 1024)} MB`,
  addedBy: (date, name) => (name === "" ? `lagt til ${date}` : `lagt til ${date} av ${name}`),
  view: "Vis",
  viewNamed: (name) => `Vis ${name}`,
  viewing: "Hentar vedlegget …",
  shown: (name) => `Vedlegg: ${name}`,
  close: "Lukk visinga",
  onlyBeginning: "Berre byrjinga av teksten blir vist her. Lagre ein kopi for å lese resten.",
  protectedNames:
    "Personen har adressesperre. Sjekk at namna på vedlegga ikkje røper kvar personen bur eller er om dagen.",
  save: "Lagre ein kopi",
  saveNamed: (name) => `Lagre ein kopi av ${name}`,
  saveTitle: "Kven skal ha kopien?",
  saveText:
    "Kopien er ikkje kryptert. Lagre han der berre dei som skal lese han, har tilgang, og slett han når du er ferdig. Det du skriv her, står i innsynsloggen.",
  chooseWhere: "Vel kvar",
  saving: "Lagrar kopien …",
  saved: (fileName) => `Lagra som ${fileName}`,
  remove: (name) => `Fjern ${name}`,
  removed: "Fjerna vedlegg",
  restored: "Henta tilbake vedlegg",
  tooLarge: (megabytes) =>
    `Fila er større enn ${megabytes} MB. Del henne opp, eller lagre bileta med lågare oppløysing.`,
  unreadable: "Vi kan ikkje lese fila. Sjekk at ho ikkje er skadd, og prøv igjen.",
  damaged:
    "Vedlegget er skadd eller borte på disken. Hent det fram frå ein tryggingskopi, eller be avsendaren om det på nytt.",
  tooMany:
    "Saka har så mange vedlegg som det er plass til. Fjern nokre du ikkje treng, eller slå fleire saman til éin PDF.",
  notSavedYet: "Det siste du skreiv i saka, er ikkje lagra enno. Prøv igjen når Helhet har fått lagra.",
};
