import type { LogWhat, RoleWord } from "./keys.ts";

/** For the person the case is about. Says what happened, never what was read or written. */
export const accessLog = {
  subtitle: "Hvem som har brukt opplysningene i saken",
  footer: "innsynslogg",
  lead: "Her står det hvem som har åpnet saken i Helhet, hva de gjorde, og hvem som har fått dokumenter fra den. Den det gjelder, har rett til å få denne oversikten.",
  period: "Loggen viser",
  count: "Antall hendelser",
  none: "Ingen har åpnet saken siden loggen begynte.",
  people: {
    heading: "Hvem har brukt saken",
    name: "Navn",
    role: "Rolle nå",
    first: "Første gang",
    last: "Siste gang",
    count: "Hendelser",
  },
  shared: {
    heading: "Dokumenter som er skrevet ut eller lagret som fil",
    none: "Ingen dokumenter fra saken er skrevet ut eller lagret som fil.",
    when: "Når",
    document: "Dokument",
    to: "Til hvem, og hvorfor",
    by: "Gjort av",
    unknown: "Ikke skrevet ned",
    paper: "på papir",
    docx: "som Word-fil",
    pdf: "som PDF-fil",
    attachment: "Vedlegg",
  },
  all: {
    heading: "Alle hendelser",
    lead: "Endringer som kom tett etter hverandre, står på én linje.",
    caption: "De nyeste hendelsene først",
    when: "Når",
    who: "Hvem",
    what: "Hva",
    times: (count: number) => `${count} ganger`,
    notCompleted: "ble ikke fullført",
  },
  unknownUser: "Ukjent bruker",
  roles: {
    leader: "Leder i koordinerende enhet",
    caseworker: "Saksbehandler i koordinerende enhet",
    coordinator: "Koordinator",
    reader: "Innsyn for arkiv eller tilsyn",
  } satisfies Record<RoleWord, string>,
  what: {
    open: "Åpnet saken",
    create: "Registrerte saken",
    change: "Endret saken",
    print: "Skrev ut",
    export: "Lagret som fil",
    conflict: "Valgte mellom to utgaver av samme opplysning",
    override: "Gikk utenom et samtykke",
    attachmentAdded: "La ved en fil",
    attachmentSaved: "Lagret et vedlegg utenfor Helhet",
    restore: "Hentet saken tilbake fra sikkerhetskopi",
    erase: "Slettet saken",
    readLog: "Leste denne loggen",
  } satisfies Record<LogWhat, string>,
  words: {
    heading: "Hva ordene betyr",
    items: [
      "Åpnet saken: Noen har hatt saken på skjermen. Loggen sier ikke hvilke deler de leste.",
      "Endret saken: Noen har skrevet noe nytt, rettet eller fjernet noe. Det kan være en enkelt bokstav.",
      "Lagret som fil: Noen har laget en Word-fil eller PDF-fil av et dokument. Hva som skjer med fila etterpå, står ikke i loggen.",
    ],
  },
  questions: {
    heading: "Lurer du på noe?",
    text: "Du kan spørre hvorfor noen har åpnet saken. Kommunen skal forklare hva de trengte opplysningene til.",
  },
  contact: {
    text: (unit: string) => `Kontakt ${unit}.`,
    noPhone: "Kontakt koordinerende enhet i kommunen.",
  },
};

export type AccessLogTexts = typeof accessLog;
