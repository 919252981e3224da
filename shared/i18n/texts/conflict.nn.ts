import type { Messages } from "../messages.ts";

const owned = (name: string): string => (/[sxz\d]$|^$/i.test(name) ? `${name}’` : `${name}s`);

export const conflict: Messages["conflict"] = {
  clock: (time) => `kl. ${time}`,

  title: (count) => (count === 1 ? "To har skrive samtidig i eit felt" : `To har skrive samtidig i ${count} felt`),
  lead: "Ingenting er borte. Vel kva som skal stå. Valet kan angrast.",
  standsNow: "Står her no",
  waits: "Ventar her",
  empty: "Ikkje fylt ut",
  yes: "Ja",
  no: "Nei",
  useMine: "Bruk mitt",
  useOf: (name) => `Bruk ${owned(name)}`,
  keepStanding: "Behald det som står",
  useWaiting: "Bruk det som ventar",
  both: "Behald begge",
  remove: "Fjern herifrå",
  gone: "Staden teksten høyrde til, er sletta. Kopier teksten om du treng han.",
  fixed: "Feltet er låst og kan ikkje endrast. Kopier teksten om du treng han ein annan stad.",
  copy: "Kopier teksten",
  showAll: (count) => `Vis alle ${count}`,
  chosen: (field) => `Valt: ${field}`,
  stepChosen: (field) => `Valde versjon av «${field}»`,
  stepRestored: (field) => `Henta tilbake versjonane av «${field}»`,
  noneLeft: "Alle felta er avklarte.",
  itemGone: (what) => `${what} som er sletta`,

  takenIn: {
    case: (name, time) => `${name} lagra endringar i denne saka ${time}. Dei er tekne inn her.`,
    directory: (name, time) => `${name} lagra endringar i tenestene ${time}. Dei er tekne inn her.`,
    coordinators: (name, time) => `${name} lagra endringar blant koordinatorane ${time}. Dei er tekne inn her.`,
    unit: (name, time) => `${name} lagra endringar i arbeidet til eininga ${time}. Dei er tekne inn her.`,
    settings: (name, time) => `${name} lagra endringar i innstillingane ${time}. Dei er tekne inn her.`,
  },
  takenInOwn: (time) => `Du lagra endringar på ei anna maskin ${time}. Dei er tekne inn her.`,
  alsoHere: "De har skrive i same felt. Vel øvst på sida kva som skal stå.",
  someone: "Nokon",
  draftTaken: (time) => `Teksten du skreiv ${time} før Helhet mista kontakten, er teken inn her.`,
  draftStep: (time) => `Tok inn teksten frå ${time}`,

  isHere: (name, time) => `${name} har saka open sidan ${time}`,
  isHereToo: (name, time, others) =>
    `${name} har saka open sidan ${time}, og ${others === 1 ? "éin til" : `${others} til`}`,
  ownIsHere: (time) => `Du har saka open på ei anna maskin sidan ${time}`,

  keptHere: "Teksten er teken vare på her på maskina, kryptert.",
  lockKeptText:
    "Helhet får ikkje skrive til mappa no. Det siste du skreiv, er teke vare på her på maskina, kryptert. Det blir teke inn neste gong du opnar det her.",
  lockKept: "Lås no",
};
