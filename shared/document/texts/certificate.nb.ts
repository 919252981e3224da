import type { CourseKind } from "./keys.ts";

export const certificate = {
  file: (day: string) => `kursbevis ${day}`,
  footer: "kursbevis",
  lead: (name: string) => `${name} har deltatt på:`,
  nameBlank: "Navn",
  kinds: {
    basic: "Grunnkurs for koordinatorer",
    gathering: "Koordinatorsamling",
    guidance: "Veiledning for koordinatorer",
    other: "Opplæring for koordinatorer",
  } satisfies Record<CourseKind, string>,
  kind: "Type",
  date: "Dato",
  place: "Sted",
  length: "Varighet",
  hours: (count: string) => (count === "1" ? "1 time" : `${count} timer`),
  work: "Arbeidssted",
  topics: "Tema",
  by: (unit: string) => `For ${unit}`,
};

export type CertificateTexts = typeof certificate;
