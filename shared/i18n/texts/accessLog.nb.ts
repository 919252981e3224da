import type { Finding, LogKind, Part, RecordWord, UnusualKind } from "../../accessLog/words.ts";

const number = new Intl.NumberFormat("nb");
const events = (count: number): string => (count === 1 ? "1 hendelse" : `${number.format(count)} hendelser`);
const sessions = (count: number): string => (count === 1 ? "1 økt" : `${number.format(count)} økter`);
const times = (count: number): string => (count === 1 ? "1 gang" : `${number.format(count)} ganger`);

/** Who has done what, for the leader. */
export const accessLog = {
  title: "Innsynslogg",
  lead: "Hvem som har gjort hva i Helhet. Bare ledere kan lese loggen. At du leser den, blir også skrevet ned.",
  settings: "Innstillinger",
  parts: "Deler av innsynsloggen",
  tabs: { events: "Hendelser", unusual: "Uvanlige mønstre", control: "Kontroll av loggen" },

  filters: "Hva som skal vises",
  oneCase: "Sak (nummer eller navn)",
  caseNone: "Ingen sak passer.",
  caseMany: (count: number) => `${number.format(count)} saker passer. Skriv litt mer.`,
  unnamedCase: "Uten navn",
  user: "Bruker",
  allUsers: "Alle",
  former: (name: string) => `${name}, ikke bruker lenger`,
  period: "Periode",
  periods: {
    today: "I dag",
    week: "Siste 7 dager",
    month: "Siste 30 dager",
    year: "Siste 12 måneder",
    all: "Hele tida",
    dates: "Velg datoer",
  },
  from: "Fra og med",
  to: "Til og med",
  refresh: "Hent på nytt",
  forPerson: "Lag logg til den saken gjelder",
  reading: "Leser loggen …",
  shown: (count: number) => events(count),
  atLeast: (count: number) => `De ${events(count)} som er nyest`,
  more: "Det er flere hendelser enn vi kan vise på én gang. Velg en sak, en bruker eller en kortere periode for å se resten.",
  showMore: (count: number) => `Vis ${number.format(count)} til`,
  emptyTitle: "Ingen hendelser",
  emptyText: "Ingenting er skrevet i loggen om dette i perioden. Prøv en lengre periode, eller fjern filtrene.",
  weekdays: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  unknownUser: "Ukjent bruker",
  erasedCase: "Slettet sak",
  at: (time: string) => `kl. ${time}`,

  what: {
    unlock: "Låste opp Helhet",
    failedUnlock: "Forsøkte å låse opp med feil passordsetning",
    lock: "Låste Helhet",
    open: "Åpnet saken",
    search: "Søkte i sakslista",
    create: "Registrerte",
    change: "Endret",
    print: "Skrev ut",
    export: "Lagret som fil",
    userAdded: "La til en bruker",
    userChanged: "Endret en bruker",
    userRenewed: "Ga en bruker ny midlertidig passordsetning",
    userRemoved: "Fjernet en bruker",
    passphrase: "Byttet passordsetning",
    recovered: "Åpnet lageret med gjenopprettingsarket",
    override: "Gikk utenom et samtykke",
    conflict: "Valgte mellom to utgaver av samme felt",
    attachmentAdded: "La ved en fil",
    attachmentSaved: "Lagret et vedlegg utenfor Helhet",
    backup: "Tok sikkerhetskopi",
    backupTest: "Prøvde om sikkerhetskopien kan brukes",
    restore: "Hentet tilbake fra sikkerhetskopi",
    olderAccepted: "Bekreftet at et eldre lager er hentet fra sikkerhetskopi",
    erase: "Slettet saken for godt",
    upgrade: "Gjorde lageret klart for en ny utgave av Helhet",
    scrub: "Kontrollerte filene i lageret",
    readLog: "Leste innsynsloggen",
    unclosed: "Forrige økt på maskinen ble ikke avsluttet",
  } satisfies Record<LogKind, string>,
  records: {
    case: "saken",
    directory: "tjenesteoversikten",
    coordinators: "koordinatorlista",
    settings: "innstillingene",
  } satisfies Record<RecordWord, string>,
  changedParts: {
    person: "personen",
    contacts: "familie og pårørende",
    referrals: "meldinger",
    coordinatorAnswer: "svar om koordinator",
    appointments: "oppnevning",
    participants: "deltakere",
    consents: "samtykke",
    planAnswer: "svar om plan",
    plan: "planen",
    closedOn: "avslutning",
    closedReason: "grunn til avslutning",
    attachments: "vedlegg",
    conflicts: "felt som to skrev i",
    services: "tjenester",
    coordinators: "koordinatorer",
  } satisfies Record<Part, string>,
  readWhat: {
    unusual: "Så på uvanlige mønstre i innsynsloggen",
    verification: "Kontrollerte at innsynsloggen er hel",
    document: "Laget logg til den saken gjelder",
  },
  firstPassphrase: "Laget sin egen passordsetning",
  openedAttachment: "Så på et vedlegg",
  printed: (document: string) => `Skrev ut: ${document}`,
  exported: (document: string) => `Lagret som fil: ${document}`,
  word: "Word",
  pdf: "PDF",
  searched: (text: string) => `Søkte etter «${text}»`,
  about: (what: string, who: string) => `${what}: ${who}`,
  asRole: (role: string) => `Rolle: ${role}`,
  times,
  reason: (text: string) => `Grunn: ${text}`,
  receiver: (who: string) => `Til: ${who}`,
  basis: (text: string) => `Hvorfor: ${text}`,
  unclosedAt: (count: number) => `Den stoppet etter ${events(count)}.`,
  notCompleted: "Ble ikke fullført. Programmet eller maskinen stoppet før det var lagret.",

  unusual: {
    lead: "Dette er det vanlig å se nærmere på. Det trenger ikke å være noe galt. Spør den det gjelder først.",
    noneTitle: "Ingen uvanlige mønstre",
    noneText: "Vi fant ingenting i perioden som skiller seg ut.",
    rulesTitle: "Dette ser vi etter",
    rules: [
      "Mer enn 20 ulike saker på én dag, og mer enn tre ganger så mange som brukeren pleier.",
      "Noe gjort mellom klokka 22 og 06, eller på en lørdag eller søndag.",
      "En sak med brukerens eget navn, eller søk etter brukerens eget etternavn.",
      "Fem eller flere forsøk på å låse opp med feil passordsetning på én dag.",
      "Avsluttede saker som er åpnet, skrevet ut eller lagret.",
    ],
    what: {
      manyCases: (count: number) => `Brukte ${number.format(count)} ulike saker på én dag`,
      night: (count: number) => `${events(count)} om natta eller i helga`,
      ownName: (count: number) => `Åpnet en sak med eget navn, eller søkte etter det, ${times(count)}`,
      failedUnlocks: (count: number) => `Feil passordsetning ${times(count)}`,
      closedCases: (count: number) => `Brukte avsluttede saker ${times(count)}`,
    } satisfies Record<UnusualKind, (count: number) => string>,
    cases: (numbers: string, others: number) =>
      others > 0 ? `Saker: ${numbers} og ${number.format(others)} til` : `Saker: ${numbers}`,
    show: "Vis hendelsene",
    showOf: (name: string, day: string) => `Vis hendelsene til ${name} ${day}`,
  },

  control: {
    lead: "Kontrollen leser alle loggene i lageret og ser etter om noe er endret, tatt bort eller byttet ut. En økt er fra noen låser opp, til Helhet blir låst.",
    start: "Kontroller loggen",
    again: "Kontroller på nytt",
    running: "Kontrollerer loggen …",
    progress: (percent: number) => `${percent} %`,
    wholeTitle: "Loggen er hel",
    whole: (entries: number, logs: number) =>
      `${events(entries)} fra ${sessions(logs)} er kontrollert. Ingenting er endret eller tatt bort.`,
    nothing: "Det er ingen logg å kontrollere ennå.",
    brokenTitle: (count: number) =>
      count === 1 ? "Kontrollen fant én feil" : `Kontrollen fant ${number.format(count)} feil`,
    broken: (entries: number, logs: number) =>
      `${events(entries)} fra ${sessions(logs)} er kontrollert. Ikke slett eller flytt noe i mappa med lageret før feilene er undersøkt.`,
    findings: {
      changed: {
        title: "En logg er endret",
        means:
          "Noe i loggen er skrevet om, eller fila er skadet på disken. Hendelsene før dette stedet er ekte. De etter kan du ikke stole på.",
        does: "Ta en kopi av hele mappa med lageret. Finn ut hvem som har tilgang til mappa, sjekk disken, og meld avvik.",
      },
      cut: {
        title: "Slutten av en logg er borte",
        means:
          "Noe annet i lageret viser at loggen har vært lengre. Noen kan ha tatt bort slutten, eller fila er skadet.",
        does: "Se etter den hele loggen i siste sikkerhetskopi, og ta vare på kopien. Meld avvik.",
      },
      missing: {
        title: "En hel logg er borte",
        means: "Andre logger eller saker viser til denne økta, men fila finnes ikke lenger.",
        does: "Se etter fila i siste sikkerhetskopi. Meld avvik hvis ingen kan forklare hvorfor den er borte.",
      },
      foreign: {
        title: "En loggfil hører ikke hjemme her",
        means:
          "Fila er flyttet, har fått nytt navn, kommer fra et annet lager eller er laget av noen som ikke er bruker. Skylagring lager også slike kopier.",
        does: "Ikke slett fila. Spør den som drifter mappa, og meld avvik hvis ingen vet hvor den kommer fra.",
      },
      older: {
        title: "En logg er eldre enn sist",
        means:
          "Denne maskinen har sett en lengre utgave. Noen har lagt tilbake en gammel kopi, eller tatt bort slutten.",
        does: "Er lageret hentet fra sikkerhetskopi, er det som det skal være. Hvis ikke, finn ut hvem som la tilbake kopien, og meld avvik.",
      },
      unreadable: {
        title: "En logg kan ikke leses",
        means: "Fila kan ikke leses fra disken, eller den er låst med en nøkkel som lederne ikke har.",
        does: "Prøv en gang til. Hjelper ikke det, sjekk disken, og hent fila fra sikkerhetskopien. Meld avvik.",
      },
      unclosed: {
        title: "En økt er ikke avsluttet",
        means:
          "Den er i bruk på en annen maskin, eller programmet stoppet uten at Helhet ble låst. Hendelsene i den er ekte.",
        does: "Du trenger ikke å gjøre noe.",
      },
      torn: {
        title: "Den siste hendelsen i en logg er ikke hel",
        means: "Maskinen stoppet mens hendelsen ble skrevet, for eksempel fordi strømmen gikk. Hendelsene før er ekte.",
        does: "Du trenger ikke å gjøre noe. Skjer det ofte på samme maskin, be noen se på den.",
      },
    } satisfies Record<Finding, { title: string; means: string; does: string }>,
    started: "Økta startet",
    by: "Bruker",
    workstation: "Maskin",
    entry: "Fra hendelse nummer",
    file: "Fil",
    unknown: "Vet ikke",
    remarks: (count: number) =>
      count === 1
        ? "1 økt har en slutt som ikke er som vanlig"
        : `${number.format(count)} økter har en slutt som ikke er som vanlig`,
    remarksText: "Dette skjer når programmet eller maskinen stopper brått. Det er ingen feil i loggen.",
    limitsTitle: "Hva kontrollen ikke ser",
    limits: [
      "Loggen hindrer ikke at noen med tilgang til mappa sletter filer. Kontrollen sier fra etterpå.",
      "Hvis de siste hendelsene i en økt blir tatt bort, og ingenting annet viser til dem, ser det ut som om maskinen stoppet.",
      "Kontroller derfor loggen jevnlig, helst på flere maskiner. Hver maskin husker hva den har sett.",
    ],
  },
};
