import type { CertificateTexts } from "./certificate.nb.ts";

export const certificate: CertificateTexts = {
  file: (day: string) => `kursbevis ${day}`,
  footer: "kursbevis",
  lead: (name: string) => `${name} har vore med på:`,
  nameBlank: "Namn",
  kinds: {
    basic: "Grunnkurs for koordinatorar",
    gathering: "Koordinatorsamling",
    guidance: "Rettleiing for koordinatorar",
    other: "Opplæring for koordinatorar",
  },
  kind: "Type",
  date: "Dato",
  place: "Stad",
  length: "Lengd",
  hours: (count: string) => (count === "1" ? "1 time" : `${count} timar`),
  work: "Arbeidsstad",
  topics: "Tema",
  by: (unit: string) => `For ${unit}`,
};
