const number = new Intl.NumberFormat("nb");
const size = new Intl.NumberFormat("nb", { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat("nb-NO", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

const records = (n: number): string => (n === 1 ? "1 sak eller register" : `${number.format(n)} saker og registre`);
const cases = (n: number): string => (n === 1 ? "1 sak" : `${number.format(n)} saker`);

/** Backups, restore tests, and getting things back. */
export const backup = {
  title: "Sikkerhetskopi",
  lead: "Helhet tar en kryptert kopi hver gang lageret låses, og minst én gang i døgnet.",
  settings: "Innstillinger",
  notAllowed: "Sikkerhetskopien tas for alle på denne maskinen. Lederen og saksbehandlerne i KE kan se og styre den.",
  practice: "I øvelseskommunen tas det ikke kopi av seg selv. Du kan ta en her for å øve.",
  open: "Se sikkerhetskopien",

  moment: {
    today: (clock: string) => `i dag kl. ${clock}`,
    yesterday: (clock: string) => `i går kl. ${clock}`,
    earlier: (date: Date, clock: string) => `${day.format(date)} kl. ${clock}`,
  },

  copies: "Kopiene",
  newest: "Siste kopi",
  none: "Ingen ennå",
  count: "Antall kopier",
  where: "Hvor de ligger",
  makeNow: "Ta kopi nå",
  making: "Tar sikkerhetskopi",
  made: "Sikkerhetskopien er tatt",
  progress: (done: number, total: number) => `${number.format(done)} av ${number.format(total)}`,
  chooseFolder: "Velg en annen mappe",
  useStandard: "Bruk mappa på denne maskinen",
  folderChanged: "Mappa er valgt. Helhet tar en kopi dit med en gang. De gamle kopiene blir liggende der de er.",
  sameDiskTitle: "Kopien ligger på samme disk som lageret",
  sameDiskText:
    "Går disken i stykker, eller blir maskinen borte, mister dere både lageret og kopien. Velg en mappe på fellesområdet eller på en minnepinne som ligger innelåst.",
  syncedTitle: "Mappa blir synkronisert",
  syncedText:
    "Mappa ser ut til å ligge i OneDrive, Dropbox eller noe lignende. Innholdet er kryptert, men kopien ligger da også utenfor kommunen. Velg helst en mappe dere selv rår over.",
  problemTitle: "Den siste kopien ble ikke tatt",
  problems: {
    diskFull: "Disken er full. Frigjør plass eller velg en annen mappe. De kopiene dere har, er like hele.",
    readOnly: "Mappa kan ikke skrives til. Velg en annen mappe eller be om skrivetilgang.",
    folderUnavailable:
      "Vi finner ikke mappa med kopiene. Koble til disken eller minnepinnen, eller velg en annen mappe.",
    fileInUse: "En fil er i bruk av et annet program. Prøv igjen om litt.",
    backupInsideStore: "Mappa ligger nå inne i lageret selv. Velg en annen mappe, helst på en annen disk.",
    storeMissing: "Vi fant ikke lageret der det lå. Koble til disken det ligger på.",
    backupDamaged: "Disken ga tilbake noe annet enn det som ble skrevet. Velg en mappe på en annen disk.",
    other: "Noe gikk galt. Prøv igjen. Skjer det flere ganger, velger du en annen mappe.",
  },
  kept: "Vi tar vare på én kopi fra hver av de siste 7 dagene, 4 ukene og 12 månedene med kopi. En sak som er slettet for godt, ligger i de eldre kopiene til de ryddes bort, opptil ett år.",

  testTitle: "Prøv gjenoppretting",
  testLead: "En kopi er først til å stole på når den er prøvd. Gjør det hver tredje måned. Lageret blir ikke rørt.",
  testSteps: [
    "Helhet henter den nyeste kopien fram i en egen mappe på denne maskinen.",
    "Alt i den blir åpnet og kontrollert, sak for sak.",
    "Mappa blir slettet igjen, og resultatet kommer i innsynsloggen.",
  ],
  testStart: "Prøv nå",
  testing: "Prøver kopien",
  neverTested: "Ikke prøvd ennå.",
  lastTestGood: (when: string) => `Sist prøvd ${when}. Alt lot seg åpne.`,
  lastTestBad: (when: string) => `Sist prøvd ${when}. Ikke alt lot seg åpne.`,
  testGoodTitle: "Kopien virker",
  testGood: (n: number, when: string) =>
    n === 1
      ? `Det som er i kopien fra ${when}, lot seg åpne.`
      : `Alle ${records(n)} i kopien fra ${when} lot seg åpne.`,
  testNewer: (n: number) =>
    n === 0
      ? "Kopien er lik lageret slik det er nå."
      : `Nytt eller endret i lageret etter at kopien ble tatt: ${records(n)}. Det kommer med i den neste.`,
  testBadTitle: "Kopien er ikke hel",
  testBad: (opened: number, n: number) => `${number.format(opened)} av ${records(n)} lot seg åpne. Dette er skadet:`,
  testAdvice:
    "Ta en ny kopi nå, så leser Helhet alt på nytt. Prøv så en gang til. Er noe fortsatt skadet, velger du en mappe på en annen disk. Lageret selv er ikke rørt.",
  parts: {
    members: "Brukerlista",
    "store.json": "Fila som sier at dette er et lager",
    file: "En annen fil i lageret",
  },

  differTitle: "Hent tilbake saker",
  differLead: "Sammenlign en kopi med lageret, og hent tilbake det som er borte eller ble feil.",
  differEmpty: "Det er ingen kopier å hente fra ennå.",
  from: "Kopien fra",
  compare: "Se hva som er forskjellig",
  comparing: "Sammenligner …",
  same: (n: number) => `Likt i kopien og lageret: ${records(n)}.`,
  allSame: "Kopien og lageret er like. Det er ingenting å hente tilbake.",
  states: {
    onlyInBackup: "Finnes bare i kopien",
    newerInBackup: "Nyere i kopien enn i lageret",
    newerInStore: "Endret i lageret etter kopien",
  },
  onlyInStore: (n: number) => `Nytt i lageret siden kopien ble tatt: ${records(n)}. Det blir ikke rørt.`,
  showAll: (n: number) => `Vis alle ${number.format(n)}`,
  unknownCase: "En sak uten kjent nummer",
  restoreChosen: (n: number) => (n === 0 ? "Hent tilbake" : `Hent tilbake (${number.format(n)})`),
  chooseFirst: "Kryss av for det du vil hente tilbake.",
  confirmTitle: (n: number) => `Hente tilbake ${records(n)}?`,
  confirmText: (when: string) =>
    `Innholdet blir slik det var ${when}. Først tar Helhet en ny sikkerhetskopi av det som står der nå, så du kan hente det fram igjen. Resten av lageret endres ikke. Det kommer i innsynsloggen.`,
  restoring: "Henter tilbake",
  restored: (n: number) => `Hentet tilbake: ${records(n)}`,
  notRestored: "Ingenting er hentet tilbake, for det gikk ikke å ta en ny sikkerhetskopi først.",

  wholeTitle: "Er hele lageret borte?",
  wholeText:
    "Velg «Åpne et annet lager» under Innstillinger, og så «Hent tilbake fra sikkerhetskopi» på den første siden. Det går også på en ny maskin, når du har disken med kopien.",

  overdueTitle: "Sikkerhetskopien er for gammel",
  overdue: (when: string) => `Den siste er fra ${when}. Blir lageret borte nå, mister dere alt som er skrevet etterpå.`,
  overdueNone: "Det finnes ingen kopi av lageret på denne maskinen. Blir det borte nå, mister dere alt.",
  testDue: "Det er mer enn tre måneder siden sikkerhetskopien ble prøvd. Det tar noen minutter.",
  later: "Ikke nå",

  stepTitle: "Hvor skal sikkerhetskopien ligge?",
  stepText: "Helhet tar en kryptert kopi hver gang du låser, og minst én gang i døgnet.",
  stepLegend: "Mappe til sikkerhetskopien",
  stepStandard: "På denne maskinen inntil videre",
  stepStandardHint:
    "Du kan velge en annen mappe under Innstillinger. Ligger lageret også på denne maskinen, mister dere begge om den blir borte.",
  stepChosen: "I en mappe jeg velger",
  stepChosenHint: "Helst på en annen disk enn lageret: fellesområdet, eller en minnepinne som ligger innelåst.",
  stepChoose: "Velg mappe til kopien",
  stepMissing: "Velg en mappe, eller la kopien ligge på denne maskinen.",
  chosenFolder: "Kopien blir liggende her:",

  start: "Hent tilbake fra sikkerhetskopi",
  startHint: "For deg som har mistet lageret, eller har fått ny maskin.",
  findTitle: "Finn sikkerhetskopien",
  findText: "Ligger kopien på en disk eller minnepinne, kobler du den til først. Mappa heter Helhet-kopi.",
  looking: "Leter etter kopier på denne maskinen …",
  foundHere: (n: number, when: string) =>
    n === 1
      ? `På denne maskinen fant vi en kopi fra ${when}.`
      : `På denne maskinen fant vi ${number.format(n)} kopier. Den nyeste er fra ${when}.`,
  foundNone: "Vi fant ingen kopier på denne maskinen.",
  found: (n: number) => (n === 1 ? "Der fant vi 1 kopi." : `Der fant vi ${number.format(n)} kopier.`),
  useFound: "Bruk kopiene på denne maskinen",
  chooseCopy: "Velg mappa med kopien",
  chooseOtherCopy: "Velg en annen mappe",
  chosenCopy: "Vi leter her:",
  dateTitle: "Hvilken dag vil du tilbake til?",
  dateText: "Velg helst den nyeste. En eldre kopi er for når noe ble galt underveis.",
  dates: "Kopier, den nyeste først",
  older: "Vis eldre kopier",
  dateHint: (n: number, users: string) => (users === "" ? records(n) : `${records(n)}. Brukere: ${users}.`),
  here: "Laget på denne maskinen.",
  elsewhere: "Laget på en annen maskin.",
  missing: (n: number) =>
    n === 1 ? "1 fil mangler eller er skadet." : `${number.format(n)} filer mangler eller er skadet.`,
  contentTitle: "Dette er i kopien",
  contentText: (when: string) => `Slik var lageret ${when}.`,
  contentCases: "Saker",
  contentCount: (n: number) => cases(n),
  contentUsers: "Kan låse opp",
  contentSize: "Størrelse",
  megabytes: (bytes: number) => `${size.format(Math.max(0.1, bytes / 1_000_000))} MB`,
  contentNotes: [
    "Passordsetningene og gjenopprettingsarket er de som gjaldt den dagen.",
    "Det som er skrevet etterpå, er ikke med.",
    "En sak som er slettet for godt etterpå, kommer tilbake. Da må den slettes en gang til.",
  ],
  targetTitle: "Hvor skal lageret ligge?",
  targetText: "Velg eller lag en tom mappe. Kopien blir liggende som den er.",
  chooseTarget: "Velg en tom mappe",
  chooseOtherTarget: "Velg en annen mappe",
  chosenTarget: "Lageret blir liggende her:",
  targetMissing: "Velg en tom mappe før du går videre.",
  restoreStore: "Hent tilbake lageret",
  damagedTitle: "Kopien er ikke hel",
  damagedText:
    "Noe i kopien mangler eller er skadet. Gå tilbake og prøv en annen dag eller en annen disk. Finnes det ikke, kan du hente tilbake det som er helt. Når du låser opp, får du vite hva som er skadet.",
  restorePartly: "Hent tilbake det som er helt",
  storeRestored: "Lageret er hentet tilbake. Lås opp med passordsetningen som gjaldt da kopien ble tatt.",

  explanation: {
    fileName: "LES-MEG.txt",
    text: `Dette er sikkerhetskopier fra Helhet, et program for koordinerende enhet i kommunen.

Alt er kryptert. Bare de som har en passordsetning eller gjenopprettingsarket, kan lese innholdet.

Slik henter du alt tilbake:
1. Start Helhet. Er du i et lager, velger du «Åpne et annet lager» under Innstillinger.
2. Velg «Hent tilbake fra sikkerhetskopi» på den første siden.
3. Velg denne mappa, en dag, og en tom mappe der lageret skal ligge.
4. Lås opp med passordsetningen, eller med gjenopprettingsarket.

Du kan trygt kopiere hele mappa til en annen disk. Ikke endre, flytt eller slett enkeltfiler i den.

For den som skal lese mappa uten Helhet:
Hvert lager har en mappe, og i den har hver maskin en mappe. Der ligger:
- lists: en fil for hver sikkerhetskopi, med dato og klokkeslett (UTC) i navnet. Den er skrevet i JSON.
For hver fil i lageret står det hvor den lå (path), hvor mange byte den har (size) og SHA-256 av innholdet (sha256).
- pool: innholdet i filene. Navnet er SHA-256 av innholdet, og mappa har navn etter de to første tegnene.
Kopier hver fil fra pool til plassen sin i en tom mappe, så har du lageret slik det var.
Hvordan filene i lageret er bygd opp, står i README for Helhet under «File format».
`,
  },
};
