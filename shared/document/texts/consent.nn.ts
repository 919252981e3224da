import type { ConsentTexts } from "./consent.nb.ts";

export const consent: ConsentTexts = {
  subtitle: "Koordinator, individuell plan og deling av opplysningar",
  footer: "samtykkeerklæring",
  version: "utgåve",
  lead: "Du avgjer sjølv om du vil ha koordinator og individuell plan, og kven som kan få vite noko om deg. Les gjennom, spør om det du lurer på, og skriv under når du er sikker.",
  onBehalf: "Skriv du under på vegner av eit barn eller ein annan, betyr «du» og «eg» den skjemaet gjeld.",
  purpose: {
    heading: "Kvifor vi spør",
    text: "Målet er eit heilskapleg tilbod, der tenestene dreg i same retning og du slepp å fortelje alt på nytt til kvar enkelt. Då må dei kunne snakke saman om deg. Vi deler berre det som er nødvendig for dette, og berre med dei du seier ja til.",
  },
  work: {
    heading: "Del A. Koordinator og individuell plan",
    coordinator: "Eg samtykkjer til at kommunen oppnemner ein koordinator for meg.",
    childCoordinator: "Eg samtykkjer til at kommunen oppnemner ein barnekoordinator for barnet mitt og familien.",
    plan: "Eg samtykkjer til at det blir laga ein individuell plan saman med meg.",
    note: "Dei som er med etter del B, kan lese dei delane av planen som gjeld arbeidet deira.",
  },
  sharing: {
    heading: "Del B. Deling av opplysningar",
    text: "Alle som arbeider i tenestene, har teieplikt. Dei kan ikkje fortelje andre det dei veit om deg, utan at du seier ja eller lova opnar for det. Du seier ja til ei teneste, ikkje til ein bestemt tilsett.",
    checkbox:
      "Eg samtykkjer til at tenestene eg har sagt ja til nedanfor, kan gi kvarandre opplysningar som er underlagde teieplikt, når det er nødvendig for koordineringa eller den individuelle planen.",
    caption: "Kven som kan få vite kva",
    about: "Kva det gjeld",
    answer: "Svaret mitt",
    allNecessary: "det som er nødvendig for planarbeidet",
    limit: (text: string) => `Grense: ${text}`,
    until: (date: string) => `Gjeld til ${date}`,
    named: (name: string) => `ved ${name}`,
    answers: { allowed: "Ja", limited: "Med grenser", notAllowed: "Nei" },
  },
  limits: {
    heading: "Grenser",
    text: "Du kan seie at noko ikkje skal delast, eller at nokon ikkje skal få vite det. Då kan det bli vanskelegare å samordne hjelpa, til dømes fordi ei teneste manglar noko ho treng å vite. Vi forklarer kva det har å seie for deg før du bestemmer deg.",
    label: "Dette skal ikkje delast",
  },
  period: {
    heading: "Kor lenge samtykket gjeld",
    valid: "Gjeld",
    blank: "Gjeld frå og til (dato)",
  },
  voluntary: {
    heading: "Det er frivillig, og du kan ombestemme deg",
    items: [
      "Du kan seie ja til noko og nei til noko anna. Seier du nei til koordinator eller plan, held du på retten til dei andre tenestene du får.",
      "Du kan trekkje tilbake heile eller delar av samtykket når som helst. Det er nok å seie frå, munnleg eller skriftleg, og du treng ikkje å forklare kvifor.",
      "Når du trekkjer samtykket, sluttar tenestene å dele. Det som er gjort medan samtykket gjaldt, er framleis lovleg.",
    ],
  },
  exceptions: {
    heading: "Når noko kan seiast utan samtykke",
    text: "Tilsette kan gi nødvendige opplysningar når det er fare for liv eller helse. Nokre gonger har dei plikt etter lova til å seie frå, til dømes til barnevernstenesta.",
  },
  child: {
    heading: "Meininga til barnet",
    text: "Barn skal få informasjon og seie kva dei meiner frå dei er 7 år, og før det når dei kan danne seg ei meining. Frå 12 år skal meininga ha stor vekt. Frå 16 år samtykkjer den unge som hovudregel sjølv.",
    label: "Dette meiner barnet",
  },
  contact: {
    heading: "Har du spørsmål, eller vil du trekkje samtykket?",
    text: (unit: string) => `Ta kontakt med ${unit}.`,
    noPhone: "Ta kontakt med koordinerande eining i kommunen.",
  },
  signatures: {
    heading: "Underskrift",
    text: "Eg har fått informasjon på eit språk eg forstår, og veit at eg kan trekkje samtykket når som helst.",
    soleParent: "Eg har foreldreansvaret åleine.",
    parentsBoth: "Har de felles foreldreansvar, skriv begge under.",
    parent: "Forelder eller annan med foreldreansvar",
    childWelfare: "Barnevernstenesta",
    sharingOnly: "berre for deling av opplysningar (helsepersonelloven § 22)",
    byMandate: "så langt mandatet rekk (pasient- og brukerrettighetsloven § 4-7)",
    person: "Den samtykket gjeld",
    other: "Eller den som samtykkjer på vegner av ein annan (namn og rolle)",
  },
  informed: {
    heading: "Den som har informert, fyller ut",
    oral: "Munnleg",
    written: "Skriftleg",
    interpreter: "Tolk vart brukt",
    signature: "Tilsett som har informert",
    signatureOn: (name: string, date: string) => `${name}, som informerte ${date}`,
    signatureOf: (name: string) => `${name}, som har informert`,
  },
  keeping: {
    heading: "Slik tek vi vare på skjemaet",
    text: "Du får ein kopi. Det underskrivne skjemaet blir oppbevart i arkivet eller journalen til kommunen, og du kan be om å få sjå det. Samtykket gjeld teieplikta og planarbeidet. At tenestene fører journal og behandlar opplysningar om deg, følgjer av lov, ikkje av dette samtykket.",
    filedIn: "Oppbevart i",
  },
  signed: "Underskrive",
  refused: "Det er registrert at samtykke ikkje er gitt.",
};
