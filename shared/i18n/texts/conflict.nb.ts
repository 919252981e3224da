/** "Kari" -> "Karis", "Jonas" -> "Jonas’". */
const owned = (name: string): string => (/[sxz\d]$|^$/i.test(name) ? `${name}’` : `${name}s`);

export const conflict = {
  clock: (time: string) => `kl. ${time}`,

  // Two versions of the same field
  title: (count: number) =>
    count === 1 ? "To har skrevet samtidig i et felt" : `To har skrevet samtidig i ${count} felt`,
  lead: "Ingenting er borte. Velg hva som skal stå. Valget kan angres.",
  standsNow: "Står her nå",
  waits: "Venter her",
  empty: "Ikke fylt ut",
  yes: "Ja",
  no: "Nei",
  useMine: "Bruk mitt",
  useOf: (name: string) => `Bruk ${owned(name)}`,
  keepStanding: "Behold det som står",
  useWaiting: "Bruk det som venter",
  both: "Behold begge",
  remove: "Fjern herfra",
  gone: "Stedet teksten hørte til, er slettet. Kopier teksten hvis du trenger den.",
  fixed: "Feltet er låst og kan ikke endres. Kopier teksten hvis du trenger den et annet sted.",
  copy: "Kopier teksten",
  showAll: (count: number) => `Vis alle ${count}`,
  chosen: (field: string) => `Valgt: ${field}`,
  stepChosen: (field: string) => `Valgte versjon av «${field}»`,
  stepRestored: (field: string) => `Hentet tilbake versjonene av «${field}»`,
  noneLeft: "Alle feltene er avklart.",
  itemGone: (what: string) => `${what} som er slettet`,

  // What others have saved
  takenIn: {
    case: (name: string, time: string) => `${name} lagret endringer i denne saken ${time}. De er tatt inn her.`,
    directory: (name: string, time: string) => `${name} lagret endringer i tjenestene ${time}. De er tatt inn her.`,
    coordinators: (name: string, time: string) =>
      `${name} lagret endringer blant koordinatorene ${time}. De er tatt inn her.`,
    unit: (name: string, time: string) =>
      `${name} lagret endringer i arbeidet til enheten ${time}. De er tatt inn her.`,
    settings: (name: string, time: string) => `${name} lagret endringer i innstillingene ${time}. De er tatt inn her.`,
  },
  takenInOwn: (time: string) => `Du lagret endringer på en annen maskin ${time}. De er tatt inn her.`,
  alsoHere: "Dere har skrevet i samme felt. Velg øverst på siden hva som skal stå.",
  someone: "Noen",
  draftTaken: (time: string) => `Teksten du skrev ${time} før Helhet mistet kontakten, er tatt inn her.`,
  draftStep: (time: string) => `Tok inn teksten fra ${time}`,

  // Who is here
  isHere: (name: string, time: string) => `${name} har saken åpen siden ${time}`,
  isHereToo: (name: string, time: string, others: number) =>
    `${name} har saken åpen siden ${time}, og ${others === 1 ? "én til" : `${others} til`}`,
  ownIsHere: (time: string) => `Du har saken åpen på en annen maskin siden ${time}`,

  // Text that waits on this workstation
  keptHere: "Teksten er tatt vare på her på maskinen, kryptert.",
  lockKeptText:
    "Helhet får ikke skrevet til mappa nå. Det siste du skrev, er tatt vare på her på maskinen, kryptert. Det blir tatt inn neste gang du åpner det her.",
  lockKept: "Lås nå",
};
