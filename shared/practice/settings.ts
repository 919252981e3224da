import type { Settings } from "../settings/schema.ts";
import { standardSettings } from "../settings/standards.ts";

/** Letterhead of the practice municipality. Post code 0000 and numbers that begin with 00 belong to nobody. */
export const practiceSettings: Omit<Settings, "schema" | "conflicts"> = {
  ...standardSettings(),
  municipality: "Øvelse kommune",
  unitName: "Koordinerende enhet",
  phone: "00 00 10 00",
  visitingAddress: "Øvingsveien 1, 0000 Øvelse",
  postalAddress: "Postboks 1, 0000 Øvelse",
  website: "www.ovelse-kommune.example/koordinerende-enhet",
  documentLanguage: "nb",
  countyGovernor: "Statsforvalteren i Øvelse",
  ombudsman: "Pasient- og brukerombudet i Øvelse, telefon 00 00 11 00",
};
