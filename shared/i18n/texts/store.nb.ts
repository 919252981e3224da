/** The screens before the work: start, new store, recovery sheet, lock. */
export const store = {
  welcome: "Velkommen til Helhet",
  welcomeLead:
    "Her samler koordinerende enhet sakene, samtykkene og planene på ett sted. Alt ligger kryptert i en mappe dere selv bestemmer over, uten nett og uten skylagring.",
  newStore: "Lag et nytt lager",
  newStoreHint: "For deg som skal ta Helhet i bruk i kommunen. Du trenger omtrent ti minutter og en skriver.",
  openStore: "Åpne et lager",
  openStoreHint: "For deg som har et lager fra før, på denne maskinen eller i en mappe dere deler.",
  openPractice: "Prøv øvelseskommunen",
  openPracticeHint: "Oppdiktede personer og saker. Trykk på alt, ingenting kan gå galt.",
  opening: "Åpner …",
  preparingPractice: "Lager øvelseskommunen. Det tar noen sekunder …",
  lastStoreProblem: "Vi fant ikke lageret du brukte sist",

  step: (at: number, of: number) => `Steg ${at} av ${of}`,
  folderTitle: "Hvor skal lageret ligge?",
  folderText:
    "Velg en tom mappe. Alt dere skriver, blir lagret kryptert der. Skal flere bruke lageret, velger du en mappe på fellesområdet. Pass på at noen tar sikkerhetskopi av mappa.",
  chooseFolder: "Velg mappe",
  chooseOtherFolder: "Velg en annen mappe",
  chosenFolder: "Lageret blir liggende her:",
  syncedTitle: "Mappa blir synkronisert",
  syncedText:
    "Mappa ser ut til å ligge i OneDrive, Dropbox eller noe lignende. Da lagres kopier utenfor kommunen, og to maskiner kan komme i veien for hverandre. Velg helst en mappe på maskinen eller på fellesområdet.",
  folderMissing: "Velg en mappe før du går videre.",

  aboutTitle: "Hvem er dere?",
  aboutText: "Dette kommer øverst på brev og skjemaer. Du kan endre det senere under Innstillinger.",
  municipality: "Kommune",
  municipalityHint: "For eksempel Nordvik kommune",
  municipalityMissing: "Skriv navnet på kommunen.",
  unitName: "Enhet",
  unitStandard: "Koordinerende enhet",
  unitMissing: "Skriv hva enheten heter.",
  userName: "Navnet ditt",
  userNameHint: "Du blir leder for lageret.",
  userNameMissing: "Skriv navnet ditt.",

  passphraseTitle: "Lag en passordsetning",
  passphraseText:
    "Den åpner lageret hver gang. Bruk minst fire ord som ikke hører sammen, for eksempel noe du ser ut av vinduet og noe du spiste i går. Mellomrom, æ, ø og å er lov.",
  passphrase: "Passordsetning",
  passphraseAgain: "Skriv passordsetningen en gang til",
  passphraseGood: "Denne er lang nok.",
  passphraseSame: "De to er like.",
  passphraseProblems: {
    tooShort: "Den er for kort. Bruk minst fire ord eller tolv tegn.",
    tooCommon: "Den er for lett å gjette. Velg ord som ikke hører sammen.",
  },
  passphraseMissing: "Skriv en passordsetning.",
  passphrasesDiffer: "De to er ikke like. Skriv den andre en gang til.",
  creating: "Lager lageret. Det tar noen sekunder …",
  create: "Lag lageret",

  sheetTitle: "Skriv ut gjenopprettingsarket",
  sheetText:
    "Glemmer du passordsetningen, er dette arket eneste vei inn. Skriv det ut nå, og legg det i en lukket konvolutt i safe eller brannsikkert skap.",
  sheetWarning:
    "Er både passordsetningen og arket borte, er alt i lageret borte for alltid. Ingen kan hente det fram, heller ikke de som har laget Helhet.",
  sheetGroups: "De åtte gruppene",
  sheetGone: "Gruppene vises bare én gang. Skriv ut arket på nytt, eller bruk utskriften du har.",
  printSheet: "Skriv ut arket",
  printing: "Skriver ut …",
  printed: "Arket er sendt til skriveren. Se at alle gruppene er lesbare.",
  notPrinted: "Utskriften ble avbrutt. Skriv ut arket, eller skriv av gruppene for hånd.",
  sheetHandwritten: "Ingen skriver i nærheten? Skriv av gruppene for hånd, med store bokstaver.",
  sheetNext: "Jeg har arket på papir",

  confirmTitle: "Kontroller arket",
  confirmText:
    "Les to av gruppene fra papiret og skriv dem her. Da vet vi at arket kan leses den dagen dere trenger det.",
  confirmGroup: (number: number) => `Gruppe ${number} fra arket`,
  confirmHint: "Små og store bokstaver er det samme.",
  confirmMissing: "Skriv gruppen slik den står på arket.",
  confirm: "Ta lageret i bruk",
  confirming: "Gjør lageret klart …",
  showSheetAgain: "Vis gruppene igjen",
  giveUp: "Avbryt og gå til start",

  lockTitle: "Lås opp",
  practiceTitle: "Øvelseskommunen",
  lockStore: (folder: string) => `Lageret i mappa ${folder}`,
  lockedBecause: {
    idle: "Helhet låste seg fordi ingen brukte maskinen.",
    suspend: "Helhet låste seg fordi maskinen gikk i hvile.",
    screen: "Helhet låste seg sammen med skjermen.",
    limit: "Helhet låste seg etter ti timer.",
  },
  lockedSaved: "Alt er lagret.",
  lockedUnsaved: "Det siste du skrev, fikk vi ikke lagret. Lås opp og se etter.",
  who: "Hvem er du?",
  unlock: "Lås opp",
  unlocking: "Låser opp …",
  waiting: (seconds: number) => `Venter ${seconds} sekunder før neste forsøk …`,
  waitNext: (seconds: number) =>
    seconds === 1 ? "Neste forsøk tar ett sekund ekstra." : `Neste forsøk tar ${seconds} sekunder ekstra.`,
  practicePassphrase: "Her er passordsetningen kjent for alle:",
  signedInAs: "Du låser opp som",
  usePracticePassphrase: "Fyll den inn for meg",
  openOther: "Åpne et annet lager",

  chooseTitle: (name: string) => `Velkommen, ${name}`,
  chooseText:
    "Nå lager du din egen passordsetning. Den midlertidige slutter å virke med det samme. Bruk minst fire ord som ikke hører sammen. Ingen andre kan se den, heller ikke lederen.",
  choose: "Lagre og gå videre",
  choosing: "Lagrer. Det tar noen sekunder …",
  chooseLater: "Ikke nå",
  chosen: "Passordsetningen din gjelder nå. Du kan makulere lappen.",

  forgotten: "Glemt passordsetningen?",
  recoverTitle: "Lag en ny passordsetning",
  recoverText:
    "Finn fram gjenopprettingsarket som ble skrevet ut da lageret ble laget. Skriv av de åtte gruppene, og velg en ny passordsetning. Uten arket kan ingen åpne lageret, heller ikke de som har laget Helhet.",
  group: (number: number) => `Gruppe ${number}`,
  groupsHint:
    "Sju tegn i hver gruppe. Små og store bokstaver er det samme. Har du alle gruppene som tekst, kan du lime dem inn i det første feltet.",
  groupProblems: {
    missing: () => "Skriv gruppen.",
    letter: () => "Et av tegnene finnes ikke på arket.",
    length: (letters: number) => `Skal ha sju tegn, her er ${letters}.`,
  },
  recoverWho: "Hvem skal ha ny passordsetning?",
  newPassphrase: "Ny passordsetning",
  recoverWhat: "Dette skjer",
  recoverEffects: [
    "Den gamle passordsetningen slutter å virke.",
    "Arket virker fortsatt. Legg det tilbake i safen.",
    "Sakene og planene står som før.",
  ],
  recover: "Lagre og åpne lageret",
  recovering: "Åpner lageret. Det tar noen sekunder …",
  recovered: "Den nye passordsetningen gjelder nå. Legg arket tilbake i safen.",
};
