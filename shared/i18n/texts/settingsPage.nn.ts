/** The pages of the settings that everybody shares. */
export const settingsPage = {
  common: "Felles for alle",
  onlyLeader: "Leiaren i koordinerande eining kan endre dette. Du kan lese det.",
  tabs: "Delar av innstillingane",
  parts: {
    kommunen: "Kommunen",
    frister: "Fristar",
    lover: "Lover",
    loypa: "Løypa",
    lister: "Lister",
    brev: "Brev",
    oppbevaring: "Oppbevaring",
  },
  leads: {
    kommunen: "Namn, adresse og telefon på brev og skjema.",
    frister: "Kor lang tid ting kan ta, og når Helhet seier frå.",
    lover: "Tilvisingane som står på brev og skjema.",
    loypa: "Steg, sjekklister og hjelpetekstar i sakene.",
    lister: "Flaskehalsar, tema på kurs og overgangar.",
    brev: "Kva svaret heiter, målform og kven som behandlar klager.",
    oppbevaring: "Kor lenge avslutta saker skal takast vare på.",
  },
  changed: (what: string) => `Endra ${what}`,
  standard: (words: string) => `Standard: ${words}`,
  toStandard: "Tilbake til standard",
  toStandardOf: (what: string) => `Tilbake til standard for ${what}`,
  setToStandard: (what: string) => `Sette ${what} tilbake til standard`,

  deadlines: {
    basis: { law: "Frå lov", local: "Lokal" },
    law: {
      preliminaryAnswer:
        "Lova: førebels svar innan éin månad når saka tek lengre tid (forvaltningsloven § 11 a). De kan ha ein kortare frist.",
      complaint:
        "Lova: fire veker frå personen fekk vite om avgjerda (pasient- og brukerrettighetsloven § 7-5). Fristen er ein rett for personen og kan ikkje endrast her.",
    },
    lawWarning: "Fristen står i lova. Breva bruker det som står her.",
    wrong: "Skriv eit heilt tal frå 1 til 999.",
    stillIs: (words: string) => `Fristen er framleis ${words}.`,
    problems: {
      longerThanLaw: "Fristen kan ikkje vere lengre enn lova seier.",
      complaintFixed: "Klagefristen er fire veker etter lova, og kan ikkje gjerast kortare eller lengre.",
    },
    spans: {
      days: (amount: number) => (amount === 1 ? "1 dag" : `${amount} dagar`),
      weeks: (amount: number) => (amount === 1 ? "1 veke" : `${amount} veker`),
      months: (amount: number) => (amount === 1 ? "1 månad" : `${amount} månader`),
    },
    groups: { answers: "Svar og klage", work: "Arbeidet i saka", reminders: "Når Helhet seier frå" },
  },

  laws: {
    lead: "Lover blir endra. Sjå gjennom tilvisingane éin gong i året, og skriv datoen.",
    due: (count: number) =>
      count === 1
        ? "Éi tilvising er ikkje kontrollert det siste året."
        : `${count} tilvisingar er ikkje kontrollerte det siste året.`,
    noneDue: "Alle tilvisingane er kontrollerte det siste året.",
    dueShort: "Bør kontrollerast",
    allChecked: "Alle er kontrollerte i dag",
    checkedToday: "Kontrollert i dag",
    checkedTodayOf: (what: string) => `${what}: kontrollert i dag`,
    names: {
      plan: "Individuell plan",
      coordinator: "Koordinator",
      "child-coordinator": "Barnekoordinator",
      unit: "Koordinerande eining",
      "right-to-plan": "Rett til individuell plan",
      "right-to-coordinator": "Rett til koordinator",
      "right-to-child-coordinator": "Rett til barnekoordinator",
      "plan-nav": "Plan hos NAV",
      consent: "Samtykke",
      access: "Innsyn i journal",
      complaint: "Klage",
      "complaint-form": "Korleis ein klagar",
      "complaint-period": "Klagefrist",
      "preliminary-answer": "Førebels svar",
      confidentiality: "Teieplikt",
      sharing: "Dele opplysningar med samtykke",
    },
  },

  steps: {
    lead: "Endringane gjeld alle saker med ein gong. Det som er kryssa av, blir ståande.",
    help: "Hjelpetekst",
    helpHint: "Det koordinatoren les under steget.",
    itemsOf: (step: string) => `sjekklista til ${step.toLowerCase()}`,
    helpOf: (step: string) => `hjelpeteksten til ${step.toLowerCase()}`,
    items: "Sjekkliste",
    show: (step: string, count: number) => `${step} (${count} punkt)`,
  },

  list: {
    text: "Tekst",
    textNumber: (number: number) => `Punkt ${number}`,
    hidden: "Skjult",
    hide: (text: string) => `Skjul ${text}`,
    show: (text: string) => `Vis ${text}`,
    add: "Legg til eit punkt",
    added: (what: string) => `La til eit punkt i ${what}`,
    removed: (what: string) => `Sletta eit punkt i ${what}`,
    moved: (what: string) => `Flytta eit punkt i ${what}`,
    isHidden: (what: string) => `Skjulte eit punkt i ${what}`,
    isShown: (what: string) => `Viste eit punkt i ${what}`,
    full: "Lista er full. Slett eller endre eit punkt.",
    unnamed: "utan tekst",
    missing: "Skriv kva punktet heiter. Utan tekst blir det ikkje vist.",
  },

  lists: {
    bottlenecks: "Kva slags flaskehals",
    bottlenecksLead: "Det de vel mellom når de melder ein flaskehals.",
    bottlenecksName: "lista over flaskehalsar",
    topics: "Tema på kurs og samlingar",
    topicsLead: "Det koordinatorar får opplæring i.",
    topicsName: "lista over tema på kurs",
    gatherings: "Koordinatorsamlingar i året",
    gatheringsHint: "Helhet seier frå om koordinatorar som ikkje har vore på samling.",
    gatheringsWrong: "Skriv eit heilt tal frå 0 til 12.",
    transitions: "Overgangar",
    transitionsLead: "Helhet seier frå i god tid før kvar overgang.",
    transitionsName: "lista over overgangar",
    age: "Alder",
    ageWrong: "Skriv eit heilt tal frå 0 til 30.",
    when: "Når",
    whens: { birthday: "På fødselsdagen", schoolYear: "I august det året" },
    tasks: "Dette skal gjerast",
  },

  letters: {
    title: "Svar og klage",
    countyGovernorHint: "Til dømes Statsforvaltaren i Vestland. Den som avgjer klager.",
    ombudsmanHint: "Namn og telefon. Kan hjelpe personen med å klage.",
    letterTitleHint: "Lova seier ikkje kva svaret skal heite. Retten til å klage er den same.",
    language: "Målform",
  },

  retention: {
    lead: "Skriv det som står i kommunen sin eigen tabell for bevaring og kassasjon.",
    wrong: "Skriv eit heilt tal frå 0 til 200.",
    explain:
      "Helhet reknar ut datoen for kvar avslutta sak og viser han. Ingenting blir sletta av seg sjølv. Før ei sak kan slettast, må ho vere overført til arkivet, og nokon må ha bestemt det (arkivlova § 13).",
    basisHint: "Til dømes «Arkivplan for helse og omsorg, punkt 4.2»",
  },
};
