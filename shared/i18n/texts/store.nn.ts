import type { Messages } from "../messages.ts";

export const store: Messages["store"] = {
  welcome: "Velkomen til Helhet",
  welcomeLead:
    "Her samlar koordinerande eining sakene, samtykka og planane på éin stad. Alt ligg kryptert i ei mappe de sjølve rår over, utan nett og utan skylagring.",
  newStore: "Lag eit nytt lager",
  newStoreHint: "For deg som skal ta Helhet i bruk i kommunen. Du treng om lag ti minutt og ein skrivar.",
  openStore: "Opne eit lager",
  openStoreHint: "For deg som har eit lager frå før, på denne maskina eller i ei mappe de deler.",
  openPractice: "Prøv øvingskommunen",
  openPracticeHint: "Oppdikta personar og saker. Trykk på alt, ingenting kan gå gale.",
  opening: "Opnar …",
  preparingPractice: "Lagar øvingskommunen. Det tek nokre sekund …",
  lastStoreProblem: "Vi fann ikkje lageret du brukte sist",

  step: (at, of) => `Steg ${at} av ${of}`,
  folderTitle: "Kvar skal lageret liggje?",
  folderText:
    "Vel ei tom mappe. Alt de skriv, blir lagra kryptert der. Skal fleire bruke lageret, vel du ei mappe på fellesområdet.",
  chooseFolder: "Vel mappe",
  chooseOtherFolder: "Vel ei anna mappe",
  chosenFolder: "Lageret blir liggjande her:",
  syncedTitle: "Mappa blir synkronisert",
  syncedText:
    "Mappa ser ut til å liggje i OneDrive, Dropbox eller noko liknande. Då blir kopiar lagra utanfor kommunen, og to maskiner kan kome i vegen for kvarandre. Vel helst ei mappe på maskina eller på fellesområdet.",
  folderMissing: "Vel ei mappe før du går vidare.",

  aboutTitle: "Kven er de?",
  aboutText: "Dette kjem øvst på brev og skjema. Du kan endre det seinare under Innstillingar.",
  municipality: "Kommune",
  municipalityHint: "Til dømes Nordvik kommune",
  municipalityMissing: "Skriv namnet på kommunen.",
  unitName: "Eining",
  unitStandard: "Koordinerande eining",
  unitMissing: "Skriv kva eininga heiter.",
  userName: "Namnet ditt",
  userNameHint: "Du blir leiar for lageret.",
  userNameMissing: "Skriv namnet ditt.",

  passphraseTitle: "Lag ei passordsetning",
  passphraseText:
    "Ho opnar lageret kvar gong. Bruk minst fire ord som ikkje høyrer saman, til dømes noko du ser ut av vindauget og noko du åt i går. Mellomrom, æ, ø og å er lov.",
  passphrase: "Passordsetning",
  passphraseAgain: "Skriv passordsetninga ein gong til",
  passphraseGood: "Denne er lang nok.",
  passphraseSame: "Dei to er like.",
  passphraseProblems: {
    tooShort: "Ho er for kort. Bruk minst fire ord eller tolv teikn.",
    tooCommon: "Ho er for lett å gjette. Vel ord som ikkje høyrer saman.",
  },
  passphraseMissing: "Skriv ei passordsetning.",
  passphrasesDiffer: "Dei to er ikkje like. Skriv den andre ein gong til.",
  creating: "Lagar lageret. Det tek nokre sekund …",
  create: "Lag lageret",

  sheetTitle: "Skriv ut gjenopprettingsarket",
  sheetText:
    "Gløymer du passordsetninga, er dette arket einaste vegen inn. Skriv det ut no, og legg det i ein lukka konvolutt i safe eller brannsikkert skap.",
  sheetWarning:
    "Er både passordsetninga og arket borte, er alt i lageret borte for alltid. Ingen kan hente det fram, heller ikkje dei som har laga Helhet.",
  sheetGroups: "Dei åtte gruppene",
  sheetGone: "Gruppene blir berre viste éin gong. Skriv ut arket på nytt, eller bruk utskrifta du har.",
  printSheet: "Skriv ut arket",
  printing: "Skriv ut …",
  printed: "Arket er sendt til skrivaren. Sjå at alle gruppene er leselege.",
  notPrinted: "Utskrifta vart avbroten. Skriv ut arket, eller skriv av gruppene for hand.",
  sheetHandwritten: "Ingen skrivar i nærleiken? Skriv av gruppene for hand, med store bokstavar.",
  sheetNext: "Eg har arket på papir",

  confirmTitle: "Kontroller arket",
  confirmText:
    "Les to av gruppene frå papiret og skriv dei her. Då veit vi at arket kan lesast den dagen de treng det.",
  confirmGroup: (number) => `Gruppe ${number} frå arket`,
  confirmHint: "Små og store bokstavar er det same.",
  confirmMissing: "Skriv gruppa slik ho står på arket.",
  confirm: "Ta lageret i bruk",
  confirming: "Gjer lageret klart …",
  showSheetAgain: "Vis gruppene igjen",
  giveUp: "Avbryt og gå til start",

  lockTitle: "Lås opp",
  practiceTitle: "Øvingskommunen",
  lockStore: (folder) => `Lageret i mappa ${folder}`,
  lockedBecause: {
    idle: "Helhet låste seg fordi ingen brukte maskina.",
    suspend: "Helhet låste seg fordi maskina gjekk i kvile.",
    screen: "Helhet låste seg saman med skjermen.",
    limit: "Helhet låste seg etter ti timar.",
    ended: "Helhet låste seg fordi tilgangen din er avslutta.",
  },
  lockedSaved: "Alt er lagra.",
  lockedUnsaved: "Det siste du skreiv, fekk vi ikkje lagra. Lås opp og sjå etter.",
  who: "Kven er du?",
  unlock: "Lås opp",
  unlocking: "Låser opp …",
  waiting: (seconds) => `Ventar ${seconds} sekund før neste forsøk …`,
  waitNext: (seconds) =>
    seconds === 1 ? "Neste forsøk tek eitt sekund ekstra." : `Neste forsøk tek ${seconds} sekund ekstra.`,
  practicePassphrase: "Her er passordsetninga kjend for alle:",
  signedInAs: "Du låser opp som",
  usePracticePassphrase: "Fyll henne inn for meg",
  openOther: "Opne eit anna lager",

  chooseTitle: (name: string) => `Velkomen, ${name}`,
  chooseText:
    "No lagar du di eiga passordsetning. Den mellombelse sluttar å verke med det same. Bruk minst fire ord som ikkje høyrer saman. Ingen andre kan sjå ho, heller ikkje leiaren.",
  choose: "Lagre og gå vidare",
  choosing: "Lagrar. Det tek nokre sekund …",
  chooseLater: "Ikkje no",
  chosen: "Passordsetninga di gjeld no. Du kan makulere lappen.",

  forgotten: "Gløymt passordsetninga?",
  recoverTitle: "Lag ei ny passordsetning",
  recoverText:
    "Finn fram gjenopprettingsarket som vart skrive ut då lageret vart laga. Skriv av dei åtte gruppene, og vel ei ny passordsetning. Utan arket kan ingen opne lageret, heller ikkje dei som har laga Helhet.",
  group: (number) => `Gruppe ${number}`,
  groupsHint:
    "Sju teikn i kvar gruppe. Små og store bokstavar er det same. Har du alle gruppene som tekst, kan du lime dei inn i det første feltet.",
  groupProblems: {
    missing: () => "Skriv gruppa.",
    letter: () => "Eit av teikna finst ikkje på arket.",
    length: (letters) => `Skal ha sju teikn, her er ${letters}.`,
  },
  recoverWho: "Kven skal ha ny passordsetning?",
  newPassphrase: "Ny passordsetning",
  recoverWhat: "Dette skjer",
  recoverEffects: [
    "Den gamle passordsetninga sluttar å verke.",
    "Arket verkar framleis. Legg det tilbake i safen.",
    "Sakene og planane står som før.",
  ],
  recover: "Lagre og opne lageret",
  recovering: "Opnar lageret. Det tek nokre sekund …",
  recovered: "Den nye passordsetninga gjeld no. Legg arket tilbake i safen.",
};
