import type { CaseSummary } from "../case/schema.ts";
import { isIsoDate, norwegianDate } from "../dates.ts";
import { hayOf, type Hay } from "./terms.ts";

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** What a case is found by, in the list and with Ctrl+K: number, name, phone, birth date, coordinators, services. */
export function caseHay(
  { name, number, phone, birthDate }: Pick<CaseSummary, "name" | "number" | "phone" | "birthDate">,
  coordinators: string,
  services: string,
): Hay {
  const born = birthDate && norwegianDate(birthDate);
  const short = isIsoDate(birthDate) ? digitsOf(born).slice(0, 4) + digitsOf(born).slice(6) : "";
  const numbers = [number, digitsOf(number), digitsOf(phone), born, digitsOf(born), short];
  return hayOf([name, ...numbers, coordinators, services].filter(Boolean));
}
