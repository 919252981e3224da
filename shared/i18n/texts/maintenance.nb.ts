import type { EraseBasis } from "../../closing/erasing.ts";
import type { Damage, StrangeFile } from "../../maintenance/schema.ts";

const number = new Intl.NumberFormat("nb");
const files = (count: number): string => (count === 1 ? "1 fil" : `${number.format(count)} filer`);

export const maintenance = {
  // How the store is
  title: "Tilstanden til lageret",
  lead: "Helhet leser gjennom hele lageret hver uke og kontrollerer at hver fil er hel og skrevet av en bruker.",
  checked: (date: string, clock: string, count: number) => `Sist kontrollert ${date} kl. ${clock}: ${files(count)}.`,
  neverChecked: "Lageret er ikke kontrollert fra denne maskinen ennå.",
  tidied: (date: string, clock: string) => `Sist ryddet ${date} kl. ${clock}.`,
  tidyText: "Rydding fjerner gamle utgaver. Den nyeste og minst to eldre blir alltid liggende.",
  whole: "Alt er helt. Ingen fil er skadet eller fremmed.",
  checkNow: "Kontroller nå",
  checking: "Kontrollerer lageret …",
  progress: (done: number, total: number) => `${number.format(done)} av ${files(total)}`,
  keepWorking: "Du kan arbeide videre mens kontrollen går.",
  damagedTitle: (count: number) => (count === 1 ? "1 skadet fil" : `${number.format(count)} skadde filer`),
  damaged: {
    lost: (what: string) => `${what}: Ingen utgave kan åpnes. Hent den fra en sikkerhetskopi.`,
    newest: (what: string) =>
      `${what}: Den siste lagringen er ikke hel, og du ser utgaven før. Stoppet maskinen midt i en lagring, mangler ingenting. Ellers kan du hente den fra en sikkerhetskopi.`,
    attachment: (what: string) =>
      `${what}: Et vedlegg er skadet eller borte. Hent det fra en sikkerhetskopi, eller be avsenderen om det på nytt.`,
    store: () =>
      "Brukere og nøkler: En fil er skadet. Det kan hindre noen i å låse opp. Hent lageret fra en sikkerhetskopi, eller be lederen gi nye passordsetninger.",
    older: (what: string) =>
      `${what}: En eldre utgave er skadet. Den nyeste er hel, så ingenting mangler, og du trenger ikke gjøre noe.`,
  } satisfies Record<Damage["kind"], (what: string) => string>,
  strangeTitle: (count: number) =>
    count === 1 ? "1 fil hører ikke til lageret" : `${number.format(count)} filer hører ikke til lageret`,
  strange: {
    version: (what: string, file: string) =>
      `${file} holder en utgave av ${what} som ikke finnes ellers. Noen har trolig lagret i to kopier av mappa. Ikke slett fila. Spør dem som bruker saken hva som mangler, og før det inn på nytt.`,
    copy: (what: string, file: string) =>
      `${file} er en kopi av ${what} som lageret alt har. Den som drifter mappa, kan slette den.`,
    unknown: (_what: string, file: string) =>
      `${file} er ikke laget av Helhet. Den som drifter mappa, kan flytte den ut.`,
  } satisfies Record<StrangeFile["holds"], (what: string, file: string) => string>,
  syncAdvice:
    "Fremmede filer kommer oftest av at mappa synkroniseres med OneDrive, Dropbox eller lignende. Flytt lageret til en mappe som ikke synkroniseres.",
  more: (count: number) => `Og ${number.format(count)} til.`,
  whichFiles: "Filene det gjelder",
  quarantined: (count: number) =>
    `Kopier av ${count === 1 ? "1 skadet fil" : `${number.format(count)} skadde filer`} ligger i lageret, til den som skal finne ut hva som skjedde.`,
  toBackup: "Gå til sikkerhetskopi",
  resealing: (done: number, total: number) =>
    `Sakene får nye nøkler etter en endring i brukerne: ${number.format(done)} av ${number.format(total)}.`,
  thisCase: "En sak",

  // Erasing a case
  eraseTitle: "Slett saken for godt",
  eraseLead:
    "Når saken er i arkivet og kommunen ikke skal oppbevare den lenger. Ellers bare når den er opprettet ved en feil, eller når kommunen har bestemt det.",
  erase: "Slett for godt …",
  confirmTitle: (caseNumber: string) => `Slette sak ${caseNumber} for godt?`,
  cannotUndo: "Dette kan ikke angres. Ingen kan hente saken fram igjen fra lageret.",
  goes: "Dette blir slettet",
  goesList: [
    "alt som står i saken: personen, meldinger, samtykker og plan",
    "alle eldre utgaver av saken",
    "alle vedlegg",
    "kladder på denne maskinen",
  ],
  stays: "Dette blir liggende",
  staysList: [
    "innsynsloggen: hvem som har åpnet og endret saken, uten innholdet",
    "sikkerhetskopier, til de blir for gamle. Skal saken bort derfra også, må kopiene slettes",
    "dokumenter og kopier som er skrevet ut eller lagret utenfor Helhet",
  ],
  basis: "Grunnlag",
  bases: {
    retentionOver: { label: "Oppbevaringstida er ute, og saken er i arkivet", hint: "" },
    mistake: { label: "Saken er opprettet ved en feil", hint: "For feil person, eller to ganger." },
    decided: {
      label: "Kommunen har bestemt det etter krav fra personen",
      hint: "Slettingen må ikke være i strid med arkivlova. Spør dem som har ansvar for arkivet først.",
    },
  } satisfies Record<EraseBasis, { label: string; hint: string }>,
  basisMissing: "Velg grunnlaget.",
  archivedOn: (date: string) => `Saken er overført til arkivet ${date}.`,
  notArchived: "Saken er ikke overført til arkivet.",
  keptUntil: (date: string) => `Etter kommunens tabell skal den oppbevares til ${date}.`,
  keptOpen: "Saken er ikke avsluttet, så oppbevaringstida har ikke begynt.",
  typeNumber: "Saksnummer",
  typeNumberHint: "Skriv nummeret slik det står øverst i saken.",
  reason: "Begrunnelse",
  reasonHint: "Kommer i innsynsloggen. Skriv ikke navn eller annet om personen.",
  numberMissing: "Skriv saksnummeret.",
  reasonMissing: "Skriv hvorfor saken blir slettet.",
  eraseNow: "Slett for godt",
  erasing: "Sletter …",
  erased: (caseNumber: string) => `Sak ${caseNumber} er slettet for godt`,
  erasedText: "Alt som sto i saken, er borte fra lageret. At den ble slettet, og hvorfor, står i innsynsloggen.",
  toCases: "Gå til sakene",
  notSavedYet: "Det siste du skrev, er ikke lagret ennå. Vent til det er lagret, og prøv igjen.",
};
