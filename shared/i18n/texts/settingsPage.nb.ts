/** The pages of the settings that everybody shares. */
export const settingsPage = {
  common: "Felles for alle",
  onlyLeader: "Lederen i koordinerende enhet kan endre dette. Du kan lese det.",
  tabs: "Deler av innstillingene",
  parts: {
    kommunen: "Kommunen",
    frister: "Frister",
    lover: "Lover",
    loypa: "Løypa",
    lister: "Lister",
    brev: "Brev",
    oppbevaring: "Oppbevaring",
  },
  leads: {
    kommunen: "Navn, adresse og telefon på brev og skjemaer.",
    frister: "Hvor lang tid ting kan ta, og når Helhet sier fra.",
    lover: "Henvisningene som står på brev og skjemaer.",
    loypa: "Steg, sjekklister og hjelpetekster i sakene.",
    lister: "Flaskehalser, temaer på kurs og overganger.",
    brev: "Hva svaret heter, målform og hvem som behandler klager.",
    oppbevaring: "Hvor lenge avsluttede saker skal tas vare på.",
  },
  changed: (what: string) => `Endret ${what}`,
  standard: (words: string) => `Standard: ${words}`,
  toStandard: "Tilbake til standard",
  toStandardOf: (what: string) => `Tilbake til standard for ${what}`,
  setToStandard: (what: string) => `Satte ${what} tilbake til standard`,

  deadlines: {
    basis: { law: "Fra lov", local: "Lokal" },
    law: {
      preliminaryAnswer:
        "Loven: foreløpig svar innen én måned når saken tar lenger tid (forvaltningsloven § 11 a). Dere kan ha en kortere frist.",
      complaint:
        "Loven: fire uker fra personen fikk vite om avgjørelsen (pasient- og brukerrettighetsloven § 7-5). Fristen er en rett for personen og kan ikke endres her.",
    },
    lawWarning: "Fristen står i loven. Brevene bruker det som står her.",
    wrong: "Skriv et helt tall fra 1 til 999.",
    stillIs: (words: string) => `Fristen er fortsatt ${words}.`,
    problems: {
      longerThanLaw: "Fristen kan ikke være lengre enn loven sier.",
      complaintFixed: "Klagefristen er fire uker etter loven, og kan ikke gjøres kortere eller lengre.",
    },
    spans: {
      days: (amount: number) => (amount === 1 ? "1 dag" : `${amount} dager`),
      weeks: (amount: number) => (amount === 1 ? "1 uke" : `${amount} uker`),
      months: (amount: number) => (amount === 1 ? "1 måned" : `${amount} måneder`),
    },
    groups: { answers: "Svar og klage", work: "Arbeidet i saken", reminders: "Når Helhet sier fra" },
  },

  laws: {
    lead: "Lover blir endret. Se gjennom henvisningene en gang i året, og skriv datoen.",
    due: (count: number) =>
      count === 1
        ? "Én henvisning er ikke kontrollert det siste året."
        : `${count} henvisninger er ikke kontrollert det siste året.`,
    noneDue: "Alle henvisningene er kontrollert det siste året.",
    dueShort: "Bør kontrolleres",
    allChecked: "Alle er kontrollert i dag",
    checkedToday: "Kontrollert i dag",
    checkedTodayOf: (what: string) => `${what}: kontrollert i dag`,
    names: {
      plan: "Individuell plan",
      coordinator: "Koordinator",
      "child-coordinator": "Barnekoordinator",
      unit: "Koordinerende enhet",
      "right-to-plan": "Rett til individuell plan",
      "right-to-coordinator": "Rett til koordinator",
      "right-to-child-coordinator": "Rett til barnekoordinator",
      "plan-nav": "Plan hos NAV",
      consent: "Samtykke",
      access: "Innsyn i journal",
      complaint: "Klage",
      "complaint-form": "Hvordan man klager",
      "complaint-period": "Klagefrist",
      "preliminary-answer": "Foreløpig svar",
      confidentiality: "Taushetsplikt",
      sharing: "Dele opplysninger med samtykke",
    },
  },

  steps: {
    lead: "Endringene gjelder alle saker med en gang. Det som er krysset av, blir stående.",
    help: "Hjelpetekst",
    helpHint: "Det koordinatoren leser under steget.",
    itemsOf: (step: string) => `sjekklista til ${step.toLowerCase()}`,
    helpOf: (step: string) => `hjelpeteksten til ${step.toLowerCase()}`,
    items: "Sjekkliste",
    show: (step: string, count: number) => `${step} (${count} punkter)`,
  },

  list: {
    text: "Tekst",
    textNumber: (number: number) => `Punkt ${number}`,
    hidden: "Skjult",
    hide: (text: string) => `Skjul ${text}`,
    show: (text: string) => `Vis ${text}`,
    add: "Legg til et punkt",
    added: (what: string) => `La til et punkt i ${what}`,
    removed: (what: string) => `Slettet et punkt i ${what}`,
    moved: (what: string) => `Flyttet et punkt i ${what}`,
    isHidden: (what: string) => `Skjulte et punkt i ${what}`,
    isShown: (what: string) => `Viste et punkt i ${what}`,
    full: "Lista er full. Slett eller endre et punkt.",
    unnamed: "uten tekst",
    missing: "Skriv hva punktet heter. Uten tekst blir det ikke vist.",
  },

  lists: {
    bottlenecks: "Hva slags flaskehals",
    bottlenecksLead: "Det dere velger mellom når dere melder en flaskehals.",
    bottlenecksName: "lista over flaskehalser",
    topics: "Temaer på kurs og samlinger",
    topicsLead: "Det koordinatorer får opplæring i.",
    topicsName: "lista over temaer på kurs",
    gatherings: "Koordinatorsamlinger i året",
    gatheringsHint: "Helhet sier fra om koordinatorer som ikke har vært på samling.",
    gatheringsWrong: "Skriv et helt tall fra 0 til 12.",
    transitions: "Overganger",
    transitionsLead: "Helhet sier fra i god tid før hver overgang.",
    transitionsName: "lista over overganger",
    age: "Alder",
    ageWrong: "Skriv et helt tall fra 0 til 30.",
    when: "Når",
    whens: { birthday: "På fødselsdagen", schoolYear: "I august det året" },
    tasks: "Dette skal gjøres",
  },

  letters: {
    title: "Svar og klage",
    countyGovernorHint: "For eksempel Statsforvalteren i Nordland. Den som avgjør klager.",
    ombudsmanHint: "Navn og telefon. Kan hjelpe personen med å klage.",
    letterTitleHint: "Loven sier ikke hva svaret skal hete. Retten til å klage er den samme.",
    language: "Målform",
  },

  retention: {
    lead: "Skriv det som står i kommunens egen tabell for bevaring og kassasjon.",
    wrong: "Skriv et helt tall fra 0 til 200.",
    explain:
      "Helhet regner ut datoen for hver avsluttet sak og viser den. Ingenting blir slettet av seg selv. Før en sak kan slettes, må den være overført til arkivet, og noen må ha bestemt det (arkivlova § 13).",
    basisHint: "For eksempel «Arkivplan for helse og omsorg, punkt 4.2»",
  },
};
