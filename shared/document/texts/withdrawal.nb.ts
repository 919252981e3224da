/** The form is an offer, not a condition: saying so is enough. */
export const withdrawal = {
  subtitle: "Du kan når som helst ombestemme deg",
  footer: "tilbaketrekking av samtykke",
  lead: "Du trenger ikke å bruke dette skjemaet. Det er nok å si fra til koordinatoren din eller til koordinerende enhet. Du trenger heller ikke å forklare hvorfor.",
  consent: "Samtykket",
  version: (version: number) => `Utgave ${version}`,
  versionSigned: (version: number, date: string) => `Utgave ${version}, ${date}`,
  what: {
    heading: "Dette trekker jeg tilbake",
    all: "Hele samtykket",
    coordinator: "Samtykket til koordinator",
    plan: "Samtykket til individuell plan",
    service: (name: string) => `Samtykket til å dele opplysninger med ${name}`,
    other: "Annet (skriv her)",
  },
  when: {
    heading: "Fra når",
    label: "Trukket tilbake fra",
    blank: "Dato",
  },
  means: {
    heading: "Hva dette betyr",
    items: [
      "Fra denne datoen slutter tjenestene å dele opplysningene det gjelder.",
      "Det som ble delt mens samtykket gjaldt, var lovlig. Tjenestene beholder det de har plikt til å ha i journalen.",
      "Trekker du samtykket til plan eller koordinator, avslutter vi den delen av arbeidet. Tjenester du har vedtak om, beholder du.",
      "Hjelpen kan bli vanskeligere å samordne. Spør oss gjerne hva det betyr for deg.",
      "Du kan samtykke på nytt når du vil.",
    ],
    explained: "Noen har forklart meg hva dette betyr.",
  },
  informed: {
    heading: "Hvem som får beskjed",
    text: "Koordinerende enhet gir beskjed til koordinatoren og til tjenestene det gjelder, uten å oppgi noen grunn.",
    label: "Har fått beskjed",
    blank: "Disse har fått beskjed (navn og dato)",
  },
  how: { label: "Slik ble det sagt fra", oral: "muntlig", written: "skriftlig" },
  signatures: {
    heading: "Underskrift",
    oral: "Samtykket ble trukket muntlig. Den som tok imot beskjeden, skriver under.",
    person: "Den samtykket gjelder, eller den som samtykker på vegne av en annen",
    employee: "Ansatt som tok imot beskjeden",
  },
};

export type WithdrawalTexts = typeof withdrawal;
