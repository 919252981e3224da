/** `domain.md` 2.3. Consent lifts the duty of confidentiality; it is not the legal basis for processing personal data. */
export const consent = {
  subtitle: "Koordinator, individuell plan og deling av opplysninger",
  footer: "samtykkeerklæring",
  version: "utgave",
  lead: "Du bestemmer selv om du vil ha koordinator og individuell plan, og hvem som kan få vite noe om deg. Les gjennom, spør om det du lurer på, og skriv under når du er sikker.",
  onBehalf: "Skriver du under på vegne av et barn eller en annen, betyr «du» og «jeg» den skjemaet gjelder.",
  purpose: {
    heading: "Hvorfor vi spør",
    text: "Målet er et helhetlig tilbud, der tjenestene drar i samme retning og du slipper å fortelle alt på nytt til hver enkelt. Da må de kunne snakke sammen om deg. Vi deler bare det som er nødvendig for dette, og bare med dem du sier ja til.",
  },
  work: {
    heading: "Del A. Koordinator og individuell plan",
    coordinator: "Jeg samtykker til at kommunen oppnevner en koordinator for meg.",
    childCoordinator: "Jeg samtykker til at kommunen oppnevner en barnekoordinator for barnet mitt og familien.",
    plan: "Jeg samtykker til at det blir laget en individuell plan sammen med meg.",
    note: "De som er med etter del B, kan lese de delene av planen som gjelder deres arbeid.",
  },
  sharing: {
    heading: "Del B. Deling av opplysninger",
    text: "Alle som arbeider i tjenestene, har taushetsplikt. De kan ikke fortelle andre det de vet om deg, uten at du sier ja eller loven åpner for det. Du sier ja til en tjeneste, ikke til en bestemt ansatt.",
    checkbox:
      "Jeg samtykker til at tjenestene jeg har sagt ja til nedenfor, kan gi hverandre taushetsbelagte opplysninger når det er nødvendig for koordineringen eller den individuelle planen.",
    caption: "Hvem som kan få vite hva",
    about: "Hva det gjelder",
    answer: "Svaret mitt",
    allNecessary: "det som er nødvendig for planarbeidet",
    limit: (text: string) => `Grense: ${text}`,
    until: (date: string) => `Gjelder til ${date}`,
    named: (name: string) => `ved ${name}`,
    answers: { allowed: "Ja", limited: "Med grenser", notAllowed: "Nei" },
  },
  limits: {
    heading: "Grenser",
    text: "Du kan si at noe ikke skal deles, eller at noen ikke skal få vite det. Da kan det bli vanskeligere å samordne hjelpen, for eksempel fordi en tjeneste mangler noe den trenger å vite. Vi forklarer hva det betyr for deg før du bestemmer deg.",
    label: "Dette skal ikke deles",
  },
  period: {
    heading: "Hvor lenge samtykket gjelder",
    valid: "Gjelder",
    blank: "Gjelder fra og til (dato)",
  },
  voluntary: {
    heading: "Det er frivillig, og du kan ombestemme deg",
    items: [
      "Du kan si ja til noe og nei til noe annet. Sier du nei til koordinator eller plan, beholder du retten til de andre tjenestene du får.",
      "Du kan trekke tilbake hele eller deler av samtykket når som helst. Det er nok å si fra, muntlig eller skriftlig, og du trenger ikke å forklare hvorfor.",
      "Når du trekker samtykket, slutter tjenestene å dele. Det som er gjort mens samtykket gjaldt, er fortsatt lovlig.",
    ],
  },
  exceptions: {
    heading: "Når noe kan sies uten samtykke",
    text: "Ansatte kan gi nødvendige opplysninger når det er fare for liv eller helse. Noen ganger har de plikt etter loven til å si fra, for eksempel til barnevernstjenesten.",
  },
  child: {
    heading: "Barnets mening",
    text: "Barn skal få informasjon og si hva de mener fra de er 7 år, og før det når de kan danne seg en mening. Fra 12 år skal meningen ha stor vekt. Fra 16 år samtykker den unge som hovedregel selv.",
    label: "Dette mener barnet",
  },
  contact: {
    heading: "Har du spørsmål, eller vil du trekke samtykket?",
    text: (unit: string) => `Ta kontakt med ${unit}.`,
    noPhone: "Ta kontakt med koordinerende enhet i kommunen.",
  },
  signatures: {
    heading: "Underskrift",
    text: "Jeg har fått informasjon på et språk jeg forstår, og vet at jeg kan trekke samtykket når som helst.",
    soleParent: "Jeg har foreldreansvaret alene.",
    parentsBoth: "Har dere felles foreldreansvar, skriver begge under.",
    parent: "Forelder eller annen med foreldreansvar",
    childWelfare: "Barnevernstjenesten",
    sharingOnly: "bare for deling av opplysninger (helsepersonelloven § 22)",
    byMandate: "så langt mandatet rekker (pasient- og brukerrettighetsloven § 4-7)",
    person: "Den samtykket gjelder",
    other: "Eller den som samtykker på vegne av en annen (navn og rolle)",
  },
  informed: {
    heading: "Fylles ut av den som har informert",
    oral: "Muntlig",
    written: "Skriftlig",
    interpreter: "Tolk ble brukt",
    signature: "Ansatt som har informert",
    signatureOn: (name: string, date: string) => `${name}, som informerte ${date}`,
    signatureOf: (name: string) => `${name}, som har informert`,
  },
  keeping: {
    heading: "Slik tar vi vare på skjemaet",
    text: "Du får en kopi. Det underskrevne skjemaet blir oppbevart i kommunens arkiv eller journal, og du kan be om å få se det. Samtykket gjelder taushetsplikten og planarbeidet. At tjenestene fører journal og behandler opplysninger om deg, følger av lov, ikke av dette samtykket.",
    filedIn: "Oppbevart i",
  },
  signed: "Underskrevet",
  refused: "Det er registrert at samtykke ikke er gitt.",
};

export type ConsentTexts = typeof consent;
