import type { AppErrorCode } from "../../appError.ts";

/** One sentence on what is wrong, one on what to do. */
export const error = {
  validation: "Noe i skjemaet kan ikke lagres slik det står. Se feltene som er merket.",
  notFound: "Vi finner ikke dette lenger. Gå tilbake til lista og prøv igjen.",
  conflict: "Noen andre lagret samtidig. Det du har skrevet, står fortsatt her. Prøv igjen.",
  notAllowed: "Rollen din gir ikke adgang til dette. Spør lederen for lageret.",
  accessEnded: "Tilgangen din gjelder ikke lenger. Be lederen om en ny dato eller en ny passordsetning.",
  lastLeader: "Lageret må ha minst én leder. Gi en annen rollen leder først.",
  storeReadOnly:
    "Lageret er laget av en nyere utgave av Helhet. Du kan lese, men ikke endre. Oppdater programmet for å skrive.",
  storeOlder:
    "Lageret er eldre enn da denne arbeidsstasjonen så det sist, så ingenting blir lagret ennå. Lederen må først si om det er hentet tilbake fra en kopi.",
  recordNewer: "Dette er lagret av en nyere utgave av Helhet. Oppdater programmet for å åpne det.",
  erased: "Denne saken er slettet for godt.",
  moveChanged:
    "Noen har endret en av sakene siden, så flyttingen kan ikke lenger angres eller gjøres om samlet. Ingenting er endret nå. Åpne sakene det gjelder, og rett byttet der.",
  unsaved: "Noe du har skrevet, er ikke lagret ennå. Vent til det er lagret, og prøv igjen.",
  numberMismatch: "Saksnummeret stemmer ikke. Ingenting er slettet. Skriv nummeret slik det står øverst i saken.",
  notArchived:
    "Saken er ikke overført til arkivet, og da kan den ikke slettes fordi tida er ute. Ingenting er slettet. Skriv overføringen på siden Avslutning, eller velg et annet grunnlag.",
  stillKept:
    "Saken skal fortsatt oppbevares etter kommunens tabell. Ingenting er slettet. Vent til tida er ute, eller velg et annet grunnlag.",
  logUnwritable:
    "Innsynsloggen kan ikke skrives, og da lagrer vi heller ikke noe annet. Teksten din står fortsatt her. Sjekk disken og prøv igjen.",
  maintenanceBusy: "En annen arbeidsstasjon holder på med vedlikehold av lageret. Prøv igjen om noen minutter.",
  noBackup: "Vi finner ingen sikkerhetskopi her. Velg mappa som heter Helhet-kopi, eller en annen disk.",
  backupDamaged: "Sikkerhetskopien er ikke hel. Ingenting er endret. Velg en eldre kopi eller en annen disk.",
  backupInsideStore:
    "Sikkerhetskopien kan ikke ligge inne i lageret selv. Velg en annen mappe, helst på en annen disk.",
  attachmentType: "Denne typen fil kan ikke legges ved. Bruk PDF, bilde (PNG, JPEG), Word, Excel eller ren tekst.",
  receiverMissing: "Velg hvem som skal ha dokumentet, og prøv igjen.",
  consentStops: "Samtykket dekker ikke dette. Hent inn samtykke, eller la koordinerende enhet ta avgjørelsen.",
  limitsNotRead: "Les grensene i samtykket, kryss av for at dokumentet holder seg innenfor, og prøv igjen.",
  locked: "Helhet er låst. Lås opp for å fortsette.",
  wrongPassphrase: "Navnet og passordsetningen passer ikke sammen. Sjekk Caps Lock og prøv igjen.",
  weakPassphrase:
    "Passordsetningen er for lett å gjette. Bruk minst fire ord eller tolv tegn som ikke er en vanlig setning.",
  recoveryMismatch: "Gruppene stemmer ikke med arket. Les dem av fra utskriften en gang til.",
  recoveryNotLeader: "Arket gir bare en leder ny passordsetning. Velg en leder og prøv igjen.",
  notAStore: "Denne mappa inneholder ikke noe Helhet-lager. Velg mappa der fila store.json ligger.",
  folderNotEmpty: "Mappa er ikke tom. Velg eller lag en tom mappe til lageret.",
  storeMissing: "Mappa med lageret finnes ikke der den lå. Koble til disken eller velg mappa på nytt.",
  storeUnfinished:
    "Lageret ble ikke gjort ferdig, for gruppene fra arket ble aldri bekreftet. Slett mappa og lag et nytt lager.",
  storeDamaged:
    "En del av lageret er skadet og kan ikke leses. Ingenting er overskrevet. Velg «Hent tilbake fra sikkerhetskopi» på den første siden.",
  storeNewer: "Lageret er laget av en nyere utgave av Helhet. Oppdater programmet før du åpner det.",
  recordDamaged:
    "Denne saken er skadet på disken, og ingen eldre utgave kan leses. Lederen kan hente den tilbake under Innstillinger, Sikkerhetskopi.",
  selfTestFailed:
    "Helhet klarte ikke å kontrollere krypteringen på denne maskinen og åpner derfor ikke lageret. Kontakt den som drifter maskinen.",
  diskFull: "Disken er full, så dette er ikke lagret. Frigjør plass og prøv igjen. Teksten din står fortsatt her.",
  readOnly: "Mappa kan ikke skrives til. Velg en annen mappe eller be om skrivetilgang.",
  folderUnavailable: "Vi får ikke kontakt med mappa. Sjekk nettverket eller disken og prøv igjen.",
  fileInUse: "Fila er åpen i et annet program. Lukk den der, eller velg et annet navn.",
  fileUnreadable: "Vi kan ikke lese fila. Lagre den som CSV og prøv igjen.",
  fileTooLarge: "Fila er for stor. Del den opp og prøv igjen.",
  tooManyRows: "Fila har for mange rader. Del den opp og importer én del om gangen.",
  noPrinter: "Ingen skriver svarte. Lagre som PDF i stedet, eller sjekk skriveren.",
  cancelled: "Ingenting ble endret.",
  unexpected: "Noe gikk galt, men det du har skrevet, er ikke borte. Prøv igjen.",
} satisfies Record<AppErrorCode, string>;
