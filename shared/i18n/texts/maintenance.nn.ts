import type { Messages } from "../messages.ts";

const number = new Intl.NumberFormat("nn");
const files = (count: number): string => (count === 1 ? "1 fil" : `${number.format(count)} filer`);

export const maintenance: Messages["maintenance"] = {
  // How the store is
  title: "Tilstanden til lageret",
  lead: "Helhet les gjennom heile lageret kvar veke og kontrollerer at kvar fil er heil og skriven av ein brukar.",
  checked: (date, clock, count) => `Sist kontrollert ${date} kl. ${clock}: ${files(count)}.`,
  neverChecked: "Lageret er ikkje kontrollert frå denne maskina enno.",
  tidied: (date, clock) => `Sist rydda ${date} kl. ${clock}.`,
  tidyText: "Rydding fjernar gamle utgåver. Den nyaste og minst to eldre blir alltid liggande.",
  whole: "Alt er heilt. Inga fil er skadd eller framand.",
  checkNow: "Kontroller no",
  checking: "Kontrollerer lageret …",
  progress: (done, total) => `${number.format(done)} av ${files(total)}`,
  keepWorking: "Du kan arbeide vidare medan kontrollen går.",
  damagedTitle: (count) => (count === 1 ? "1 skadd fil" : `${number.format(count)} skadde filer`),
  damaged: {
    lost: (what) => `${what}: Inga utgåve kan opnast. Hent henne frå ein tryggingskopi.`,
    newest: (what) =>
      `${what}: Den siste lagringa er ikkje heil, og du ser utgåva før. Stoppa maskina midt i ei lagring, manglar ingenting. Elles kan du hente henne frå ein tryggingskopi.`,
    attachment: (what) =>
      `${what}: Eit vedlegg er skadd eller borte. Hent det frå ein tryggingskopi, eller be avsendaren om det på nytt.`,
    store: () =>
      "Brukarar og nøklar: Ei fil er skadd. Det kan hindre nokon i å låse opp. Hent lageret frå ein tryggingskopi, eller be leiaren gi nye passordsetningar.",
    older: (what) =>
      `${what}: Ei eldre utgåve er skadd. Den nyaste er heil, så ingenting manglar, og du treng ikkje gjere noko.`,
  },
  strangeTitle: (count) =>
    count === 1 ? "1 fil høyrer ikkje til lageret" : `${number.format(count)} filer høyrer ikkje til lageret`,
  strange: {
    version: (what, file) =>
      `${file} held ei utgåve av ${what} som ikkje finst elles. Nokon har truleg lagra i to kopiar av mappa. Ikkje slett fila. Spør dei som bruker saka kva som manglar, og før det inn på nytt.`,
    copy: (what, file) => `${file} er ein kopi av ${what} som lageret alt har. Den som driftar mappa, kan slette han.`,
    unknown: (_what, file) => `${file} er ikkje laga av Helhet. Den som driftar mappa, kan flytte fila ut.`,
  },
  syncAdvice:
    "Framande filer kjem oftast av at mappa blir synkronisert med OneDrive, Dropbox eller liknande. Flytt lageret til ei mappe som ikkje blir synkronisert.",
  more: (count) => `Og ${number.format(count)} til.`,
  whichFiles: "Filene det gjeld",
  quarantined: (count) =>
    `Kopiar av ${count === 1 ? "1 skadd fil" : `${number.format(count)} skadde filer`} ligg i lageret, til den som skal finne ut kva som hende.`,
  toBackup: "Gå til tryggingskopi",
  resealing: (done, total) =>
    `Sakene får nye nøklar etter ei endring i brukarane: ${number.format(done)} av ${number.format(total)}.`,
  thisCase: "Ei sak",

  // Erasing a case
  eraseTitle: "Slett saka for godt",
  eraseLead:
    "Når saka er i arkivet og kommunen ikkje skal oppbevare henne lenger. Elles berre når ho er oppretta ved ein feil, eller når kommunen har bestemt det.",
  erase: "Slett for godt …",
  confirmTitle: (caseNumber) => `Slette sak ${caseNumber} for godt?`,
  cannotUndo: "Dette kan ikkje angrast. Ingen kan hente saka fram igjen frå lageret.",
  goes: "Dette blir sletta",
  goesList: [
    "alt som står i saka: personen, meldingar, samtykke og plan",
    "alle eldre utgåver av saka",
    "alle vedlegg",
    "kladdar på denne maskina",
  ],
  stays: "Dette blir liggande",
  staysList: [
    "innsynsloggen: kven som har opna og endra saka, utan innhaldet",
    "tryggingskopiar, til dei blir for gamle. Skal saka bort derifrå òg, må kopiane slettast",
    "dokument og kopiar som er skrivne ut eller lagra utanfor Helhet",
  ],
  basis: "Grunnlag",
  bases: {
    retentionOver: { label: "Oppbevaringstida er ute, og saka er i arkivet", hint: "" },
    mistake: { label: "Saka er oppretta ved ein feil", hint: "For feil person, eller to gonger." },
    decided: {
      label: "Kommunen har bestemt det etter krav frå personen",
      hint: "Slettinga må ikkje vere i strid med arkivlova. Spør dei som har ansvar for arkivet først.",
    },
  },
  basisMissing: "Vel grunnlaget.",
  archivedOn: (date) => `Saka er overført til arkivet ${date}.`,
  notArchived: "Saka er ikkje overført til arkivet.",
  keptUntil: (date) => `Etter tabellen til kommunen skal ho oppbevarast til ${date}.`,
  keptOpen: "Saka er ikkje avslutta, så oppbevaringstida har ikkje byrja.",
  typeNumber: "Saksnummer",
  typeNumberHint: "Skriv nummeret slik det står øvst i saka.",
  reason: "Grunngiving",
  reasonHint: "Kjem i innsynsloggen. Skriv ikkje namn eller anna om personen.",
  numberMissing: "Skriv saksnummeret.",
  reasonMissing: "Skriv kvifor saka blir sletta.",
  eraseNow: "Slett for godt",
  erasing: "Slettar …",
  erased: (caseNumber) => `Sak ${caseNumber} er sletta for godt`,
  erasedText: "Alt som stod i saka, er borte frå lageret. At ho vart sletta, og kvifor, står i innsynsloggen.",
  toCases: "Gå til sakene",
  notSavedYet: "Det siste du skreiv, er ikkje lagra enno. Vent til det er lagra, og prøv igjen.",
};
