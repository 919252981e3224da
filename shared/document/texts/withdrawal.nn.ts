import type { WithdrawalTexts } from "./withdrawal.nb.ts";

export const withdrawal: WithdrawalTexts = {
  subtitle: "Du kan når som helst ombestemme deg",
  footer: "tilbaketrekking av samtykke",
  lead: "Du treng ikkje å bruke dette skjemaet. Det er nok å seie frå til koordinatoren din eller til koordinerande eining. Du treng heller ikkje å forklare kvifor.",
  consent: "Samtykket",
  version: (version: number) => `Utgåve ${version}`,
  versionSigned: (version: number, date: string) => `Utgåve ${version}, ${date}`,
  what: {
    heading: "Dette trekkjer eg tilbake",
    all: "Heile samtykket",
    coordinator: "Samtykket til koordinator",
    plan: "Samtykket til individuell plan",
    service: (name: string) => `Samtykket til å dele opplysningar med ${name}`,
    other: "Anna (skriv her)",
  },
  when: {
    heading: "Frå når",
    label: "Trekt tilbake frå",
    blank: "Dato",
  },
  means: {
    heading: "Kva dette betyr",
    items: [
      "Frå denne datoen sluttar tenestene å dele opplysningane det gjeld.",
      "Det som vart delt medan samtykket gjaldt, var lovleg. Tenestene tek vare på det dei har plikt til å ha i journalen.",
      "Trekkjer du samtykket til plan eller koordinator, avsluttar vi den delen av arbeidet. Tenester du har vedtak om, held du på.",
      "Hjelpa kan bli vanskelegare å samordne. Spør oss gjerne kva det har å seie for deg.",
      "Du kan samtykkje på nytt når du vil.",
    ],
    explained: "Nokon har forklart meg kva dette betyr.",
  },
  informed: {
    heading: "Kven som får beskjed",
    text: "Koordinerande eining gir beskjed til koordinatoren og til tenestene det gjeld, utan å seie kvifor.",
    label: "Har fått beskjed",
    blank: "Desse har fått beskjed (namn og dato)",
  },
  how: { label: "Slik vart det sagt frå", oral: "munnleg", written: "skriftleg" },
  signatures: {
    heading: "Underskrift",
    oral: "Samtykket vart trekt munnleg. Den som tok imot beskjeden, skriv under.",
    person: "Den samtykket gjeld, eller den som samtykkjer på vegner av ein annan",
    employee: "Tilsett som tok imot beskjeden",
  },
};
