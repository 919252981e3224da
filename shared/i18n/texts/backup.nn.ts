import type { Messages } from "../messages.ts";

const number = new Intl.NumberFormat("nn");
const size = new Intl.NumberFormat("nn", { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat("nn-NO", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

const records = (n: number): string => (n === 1 ? "1 sak eller register" : `${number.format(n)} saker og register`);
const cases = (n: number): string => (n === 1 ? "1 sak" : `${number.format(n)} saker`);

export const backup: Messages["backup"] = {
  title: "Tryggingskopi",
  lead: "Helhet tek ein kryptert kopi kvar gong lageret blir låst, og minst éin gong i døgnet.",
  settings: "Innstillingar",
  notAllowed:
    "Tryggingskopien blir teken for alle på denne maskina. Leiaren og saksbehandlarane i KE kan sjå og styre han.",
  practice: "I øvingskommunen blir det ikkje teke kopi av seg sjølv. Du kan ta ein her for å øve.",
  open: "Sjå tryggingskopien",

  moment: {
    today: (clock) => `i dag kl. ${clock}`,
    yesterday: (clock) => `i går kl. ${clock}`,
    earlier: (date, clock) => `${day.format(date)} kl. ${clock}`,
  },

  copies: "Kopiane",
  newest: "Siste kopi",
  none: "Ingen enno",
  count: "Talet på kopiar",
  where: "Kvar dei ligg",
  makeNow: "Ta kopi no",
  making: "Tek tryggingskopi",
  made: "Tryggingskopien er teken",
  progress: (done, total) => `${number.format(done)} av ${number.format(total)}`,
  chooseFolder: "Vel ei anna mappe",
  useStandard: "Bruk mappa på denne maskina",
  folderChanged: "Mappa er vald. Helhet tek ein kopi dit med ein gong. Dei gamle kopiane blir liggjande der dei er.",
  sameDiskTitle: "Kopien ligg på same disk som lageret",
  sameDiskText:
    "Går disken i stykke, eller blir maskina borte, mistar de både lageret og kopien. Vel ei mappe på fellesområdet eller på ein minnepinne som ligg innelåst.",
  syncedTitle: "Mappa blir synkronisert",
  syncedText:
    "Mappa ser ut til å liggje i OneDrive, Dropbox eller noko liknande. Innhaldet er kryptert, men kopien ligg då òg utanfor kommunen. Vel helst ei mappe de sjølve rår over.",
  problemTitle: "Den siste kopien vart ikkje teken",
  problems: {
    diskFull: "Disken er full. Frigjer plass eller vel ei anna mappe. Kopiane de har, er like heile.",
    readOnly: "Det går ikkje å skrive til mappa. Vel ei anna mappe eller be om skrivetilgang.",
    folderUnavailable: "Vi finn ikkje mappa med kopiane. Kople til disken eller minnepinnen, eller vel ei anna mappe.",
    fileInUse: "Ei fil er i bruk av eit anna program. Prøv igjen om litt.",
    backupInsideStore: "Mappa ligg no inne i lageret sjølv. Vel ei anna mappe, helst på ein annan disk.",
    storeMissing: "Vi fann ikkje lageret der det låg. Kople til disken det ligg på.",
    backupDamaged: "Disken gav tilbake noko anna enn det som vart skrive. Vel ei mappe på ein annan disk.",
    other: "Noko gjekk gale. Prøv igjen. Skjer det fleire gonger, vel du ei anna mappe.",
  },
  kept: "Vi tek vare på éin kopi frå kvar av dei siste 7 dagane, 4 vekene og 12 månadene med kopi. Ei sak som er sletta for godt, ligg i dei eldre kopiane til dei blir rydda bort, opptil eitt år.",

  testTitle: "Prøv gjenoppretting",
  testLead: "Ein kopi er først til å stole på når han er prøvd. Gjer det kvar tredje månad. Lageret blir ikkje rørt.",
  testSteps: [
    "Helhet hentar den nyaste kopien fram i ei eiga mappe på denne maskina.",
    "Alt i han blir opna og kontrollert, sak for sak.",
    "Mappa blir sletta igjen, og resultatet kjem i innsynsloggen.",
  ],
  testStart: "Prøv no",
  testing: "Prøver kopien",
  neverTested: "Ikkje prøvd enno.",
  lastTestGood: (when) => `Sist prøvd ${when}. Alt let seg opne.`,
  lastTestBad: (when) => `Sist prøvd ${when}. Ikkje alt let seg opne.`,
  testGoodTitle: "Kopien verkar",
  testGood: (n, when) =>
    n === 1
      ? `Det som er i kopien frå ${when}, let seg opne.`
      : `Alle ${records(n)} i kopien frå ${when} let seg opne.`,
  testNewer: (n) =>
    n === 0
      ? "Kopien er lik lageret slik det er no."
      : `Nytt eller endra i lageret etter at kopien vart teken: ${records(n)}. Det kjem med i den neste.`,
  testBadTitle: "Kopien er ikkje heil",
  testBad: (opened, n) => `${number.format(opened)} av ${records(n)} let seg opne. Dette er skadd:`,
  testAdvice:
    "Ta ein ny kopi no, så les Helhet alt på nytt. Prøv så ein gong til. Er noko framleis skadd, vel du ei mappe på ein annan disk. Lageret sjølv er ikkje rørt.",
  parts: {
    members: "Brukarlista",
    "store.json": "Fila som seier at dette er eit lager",
    file: "Ei anna fil i lageret",
  },

  differTitle: "Hent tilbake saker",
  differLead: "Samanlikn ein kopi med lageret, og hent tilbake det som er borte eller vart feil.",
  differEmpty: "Det er ingen kopiar å hente frå enno.",
  from: "Kopien frå",
  compare: "Sjå kva som er ulikt",
  comparing: "Samanliknar …",
  same: (n) => `Likt i kopien og i lageret: ${records(n)}.`,
  allSame: "Kopien og lageret er like. Det er ingenting å hente tilbake.",
  states: {
    onlyInBackup: "Finst berre i kopien",
    newerInBackup: "Nyare i kopien enn i lageret",
    newerInStore: "Endra i lageret etter kopien",
  },
  onlyInStore: (n) => `Nytt i lageret sidan kopien vart teken: ${records(n)}. Det blir ikkje rørt.`,
  showAll: (n) => `Vis alle ${number.format(n)}`,
  unknownCase: "Ei sak utan kjent nummer",
  restoreChosen: (n) => (n === 0 ? "Hent tilbake" : `Hent tilbake (${number.format(n)})`),
  chooseFirst: "Kryss av for det du vil hente tilbake.",
  confirmTitle: (n) => `Hente tilbake ${records(n)}?`,
  confirmText: (when) =>
    `Innhaldet blir slik det var ${when}. Først tek Helhet ein ny tryggingskopi av det som står der no, så du kan hente det fram igjen. Resten av lageret blir ikkje endra. Det kjem i innsynsloggen.`,
  restoring: "Hentar tilbake",
  restored: (n) => `Henta tilbake: ${records(n)}`,
  notRestored: "Ingenting er henta tilbake, for det gjekk ikkje å ta ein ny tryggingskopi først.",

  wholeTitle: "Er heile lageret borte?",
  wholeText:
    "Vel «Opne eit anna lager» under Innstillingar, og så «Hent tilbake frå tryggingskopi» på den første sida. Det går òg på ei ny maskin, når du har disken med kopien.",

  overdueTitle: "Tryggingskopien er for gammal",
  overdue: (when) => `Den siste er frå ${when}. Blir lageret borte no, mistar de alt som er skrive etterpå.`,
  overdueNone: "Det finst ingen kopi av lageret på denne maskina. Blir det borte no, mistar de alt.",
  testDue: "Det er meir enn tre månader sidan tryggingskopien vart prøvd. Det tek nokre minutt.",
  later: "Ikkje no",

  stepTitle: "Kvar skal tryggingskopien liggje?",
  stepText: "Helhet tek ein kryptert kopi kvar gong du låser, og minst éin gong i døgnet.",
  stepLegend: "Mappe til tryggingskopien",
  stepStandard: "På denne maskina inntil vidare",
  stepStandardHint:
    "Du kan velje ei anna mappe under Innstillingar. Ligg lageret òg på denne maskina, mistar de begge om ho blir borte.",
  stepChosen: "I ei mappe eg vel",
  stepChosenHint: "Helst på ein annan disk enn lageret: fellesområdet, eller ein minnepinne som ligg innelåst.",
  stepChoose: "Vel mappe til kopien",
  stepMissing: "Vel ei mappe, eller la kopien liggje på denne maskina.",
  chosenFolder: "Kopien blir liggjande her:",

  start: "Hent tilbake frå tryggingskopi",
  startHint: "For deg som har mist lageret, eller har fått ny maskin.",
  findTitle: "Finn tryggingskopien",
  findText: "Ligg kopien på ein disk eller minnepinne, koplar du han til først. Mappa heiter Helhet-kopi.",
  looking: "Leitar etter kopiar på denne maskina …",
  foundHere: (n, when) =>
    n === 1
      ? `På denne maskina fann vi ein kopi frå ${when}.`
      : `På denne maskina fann vi ${number.format(n)} kopiar. Den nyaste er frå ${when}.`,
  foundNone: "Vi fann ingen kopiar på denne maskina.",
  found: (n) => (n === 1 ? "Der fann vi 1 kopi." : `Der fann vi ${number.format(n)} kopiar.`),
  useFound: "Bruk kopiane på denne maskina",
  chooseCopy: "Vel mappa med kopien",
  chooseOtherCopy: "Vel ei anna mappe",
  chosenCopy: "Vi leitar her:",
  dateTitle: "Kva dag vil du tilbake til?",
  dateText: "Vel helst den nyaste. Ein eldre kopi er for når noko vart gale undervegs.",
  dates: "Kopiar, den nyaste først",
  older: "Vis eldre kopiar",
  dateHint: (n, users) => (users === "" ? records(n) : `${records(n)}. Brukarar: ${users}.`),
  here: "Laga på denne maskina.",
  elsewhere: "Laga på ei anna maskin.",
  missing: (n) => (n === 1 ? "1 fil manglar eller er skadd." : `${number.format(n)} filer manglar eller er skadde.`),
  contentTitle: "Dette er i kopien",
  contentText: (when) => `Slik var lageret ${when}.`,
  contentCases: "Saker",
  contentCount: (n) => cases(n),
  contentUsers: "Kan låse opp",
  contentSize: "Storleik",
  megabytes: (bytes) => `${size.format(Math.max(0.1, bytes / 1_000_000))} MB`,
  contentNotes: [
    "Passordsetningane og gjenopprettingsarket er dei som galdt den dagen.",
    "Det som er skrive etterpå, er ikkje med.",
    "Ei sak som er sletta for godt etterpå, kjem tilbake. Då må ho slettast ein gong til.",
  ],
  targetTitle: "Kvar skal lageret liggje?",
  targetText: "Vel eller lag ei tom mappe. Kopien blir liggjande som han er.",
  chooseTarget: "Vel ei tom mappe",
  chooseOtherTarget: "Vel ei anna mappe",
  chosenTarget: "Lageret blir liggjande her:",
  targetMissing: "Vel ei tom mappe før du går vidare.",
  restoreStore: "Hent tilbake lageret",
  damagedTitle: "Kopien er ikkje heil",
  damagedText:
    "Noko i kopien manglar eller er skadd. Gå tilbake og prøv ein annan dag eller ein annan disk. Finst det ikkje, kan du hente tilbake det som er heilt. Når du låser opp, får du vite kva som er skadd.",
  restorePartly: "Hent tilbake det som er heilt",
  storeRestored: "Lageret er henta tilbake. Lås opp med passordsetninga som galdt då kopien vart teken.",

  explanation: {
    fileName: "LES-MEG.txt",
    text: `Dette er tryggingskopiar frå Helhet, eit program for koordinerande eining i kommunen.

Alt er kryptert. Berre dei som har ei passordsetning eller gjenopprettingsarket, kan lese innhaldet.

Slik hentar du alt tilbake:
1. Start Helhet. Er du i eit lager, vel du «Opne eit anna lager» under Innstillingar.
2. Vel «Hent tilbake frå tryggingskopi» på den første sida.
3. Vel denne mappa, ein dag, og ei tom mappe der lageret skal liggje.
4. Lås opp med passordsetninga, eller med gjenopprettingsarket.

Du kan trygt kopiere heile mappa til ein annan disk. Ikkje endre, flytt eller slett enkeltfiler i henne.

For den som skal lese mappa utan Helhet:
Kvart lager har ei mappe, og i henne har kvar maskin ei mappe. Der ligg:
- lists: ei fil for kvar tryggingskopi, med dato og klokkeslett (UTC) i namnet. Ho er skriven i JSON.
For kvar fil i lageret står det kvar ho låg (path), kor mange byte ho har (size) og SHA-256 av innhaldet (sha256).
- pool: innhaldet i filene. Namnet er SHA-256 av innhaldet, og mappa har namn etter dei to første teikna.
Kopier kvar fil frå pool til plassen sin i ei tom mappe, så har du lageret slik det var.
Korleis filene i lageret er bygde opp, står i README for Helhet under «File format».
`,
  },
};
