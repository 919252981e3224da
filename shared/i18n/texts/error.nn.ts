import type { Messages } from "../messages.ts";

export const error: Messages["error"] = {
  validation: "Noko i skjemaet kan ikkje lagrast slik det står. Sjå felta som er merkte.",
  notFound: "Vi finn ikkje dette lenger. Gå tilbake til lista og prøv igjen.",
  conflict: "Nokon andre lagra samtidig. Det du har skrive, står framleis her. Prøv igjen.",
  notAllowed: "Rolla di gir ikkje tilgang til dette. Spør leiaren for lageret.",
  accessEnded: "Tilgangen din gjeld ikkje lenger. Be leiaren om ein ny dato eller ei ny passordsetning.",
  lastLeader: "Lageret må ha minst éin leiar. Gi ein annan rolla leiar først.",
  storeReadOnly:
    "Lageret er laga av ei nyare utgåve av Helhet. Du kan lese, men ikkje endre. Oppdater programmet for å skrive.",
  storeOlder:
    "Lageret er eldre enn då denne arbeidsstasjonen såg det sist, så ingenting blir lagra enno. Leiaren må først seie om det er henta tilbake frå ein kopi.",
  recordNewer: "Dette er lagra av ei nyare utgåve av Helhet. Oppdater programmet for å opne det.",
  erased: "Denne saka er sletta for godt.",
  moveChanged:
    "Nokon har endra ei av sakene sidan, så flyttinga kan ikkje lenger angrast eller gjerast om samla. Ingenting er endra no. Opne sakene det gjeld, og rett bytet der.",
  unsaved: "Noko du har skrive, er ikkje lagra enno. Vent til det er lagra, og prøv igjen.",
  numberMismatch: "Saksnummeret stemmer ikkje. Ingenting er sletta. Skriv nummeret slik det står øvst i saka.",
  notArchived:
    "Saka er ikkje overført til arkivet, og då kan ho ikkje slettast fordi tida er ute. Ingenting er sletta. Skriv overføringa på sida Avslutning, eller vel eit anna grunnlag.",
  stillKept:
    "Saka skal framleis oppbevarast etter tabellen til kommunen. Ingenting er sletta. Vent til tida er ute, eller vel eit anna grunnlag.",
  logUnwritable:
    "Innsynsloggen kan ikkje skrivast, og då lagrar vi heller ikkje noko anna. Teksten din står framleis her. Sjekk disken og prøv igjen.",
  maintenanceBusy: "Ein annan arbeidsstasjon held på med vedlikehald av lageret. Prøv igjen om nokre minutt.",
  noBackup: "Vi finn ingen tryggingskopi her. Vel mappa som heiter Helhet-kopi, eller ein annan disk.",
  backupDamaged: "Tryggingskopien er ikkje heil. Ingenting er endra. Vel ein eldre kopi eller ein annan disk.",
  backupInsideStore:
    "Tryggingskopien kan ikkje liggje inne i lageret sjølv. Vel ei anna mappe, helst på ein annan disk.",
  attachmentType: "Denne typen fil kan ikkje leggjast ved. Bruk PDF, bilete (PNG, JPEG), Word, Excel eller rein tekst.",
  receiverMissing: "Vel kven som skal ha dokumentet, og prøv igjen.",
  consentStops: "Samtykket dekkjer ikkje dette. Hent inn samtykke, eller lat koordinerande eining ta avgjerda.",
  limitsNotRead: "Les grensene i samtykket, kryss av for at dokumentet held seg innanfor, og prøv igjen.",
  locked: "Helhet er låst. Lås opp for å halde fram.",
  wrongPassphrase: "Namnet og passordsetninga passar ikkje saman. Sjekk Caps Lock og prøv igjen.",
  weakPassphrase:
    "Passordsetninga er for lett å gjette. Bruk minst fire ord eller tolv teikn som ikkje er ei vanleg setning.",
  recoveryMismatch: "Gruppene stemmer ikkje med arket. Les dei av frå utskrifta ein gong til.",
  recoveryNotLeader: "Arket gir berre ein leiar ny passordsetning. Vel ein leiar og prøv igjen.",
  notAStore: "Denne mappa inneheld ikkje noko Helhet-lager. Vel mappa der fila store.json ligg.",
  folderNotEmpty: "Mappa er ikkje tom. Vel eller lag ei tom mappe til lageret.",
  storeMissing: "Mappa med lageret finst ikkje der ho låg. Kople til disken eller vel mappa på nytt.",
  storeUnfinished:
    "Lageret vart ikkje gjort ferdig, for gruppene frå arket vart aldri stadfesta. Slett mappa og lag eit nytt lager.",
  storeDamaged:
    "Ein del av lageret er skadd og kan ikkje lesast. Ingenting er skrive over. Vel «Hent tilbake frå tryggingskopi» på den første sida.",
  storeNewer: "Lageret er laga av ei nyare utgåve av Helhet. Oppdater programmet før du opnar det.",
  recordDamaged:
    "Denne saka er skadd på disken, og inga eldre utgåve kan lesast. Leiaren kan hente henne tilbake under Innstillingar, Tryggingskopi.",
  selfTestFailed:
    "Helhet klarte ikkje å kontrollere krypteringa på denne maskina og opnar difor ikkje lageret. Kontakt den som driftar maskina.",
  diskFull: "Disken er full, så dette er ikkje lagra. Frigjer plass og prøv igjen. Teksten din står framleis her.",
  readOnly: "Mappa kan ikkje skrivast til. Vel ei anna mappe eller be om skrivetilgang.",
  folderUnavailable: "Vi får ikkje kontakt med mappa. Sjekk nettverket eller disken og prøv igjen.",
  fileInUse: "Fila er open i eit anna program. Lukk henne der, eller vel eit anna namn.",
  fileUnreadable: "Vi kan ikkje lese fila. Lagre henne som CSV og prøv igjen.",
  fileTooLarge: "Fila er for stor. Del henne opp og prøv igjen.",
  tooManyRows: "Fila har for mange rader. Del henne opp og importer éin del om gongen.",
  noPrinter: "Ingen skrivar svarte. Lagre som PDF i staden, eller sjekk skrivaren.",
  cancelled: "Ingenting vart endra.",
  unexpected: "Noko gjekk gale, men det du har skrive, er ikkje borte. Prøv igjen.",
};
