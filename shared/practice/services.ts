import { addDays, addMonths } from "../dates.ts";
import { newService } from "../directory/rules.ts";
import type { Service } from "../directory/schema.ts";
import { practiceServiceTexts, type PracticeService } from "./serviceTexts.ts";

/** Months since a human confirmed the entry; the others were confirmed in the course of the last year. */
const OLD: Readonly<Record<string, number>> = { utekontakt: 13, stottekontakt: 13, hukommelse: 14, startlan: 25 };
const NEVER: ReadonlySet<string> = new Set(["fontenehus", "pusterommet"]);

const people = ["Kari Øvesen", "Kari Øvesen", "Tor Eksempel Ødegård"] as const;

function confirmed(id: string, index: number, today: string): Pick<Service, "confirmedOn" | "confirmedBy"> {
  if (NEVER.has(id)) return { confirmedOn: "", confirmedBy: "" };
  const months = OLD[id];
  const confirmedOn = months ? addDays(addMonths(today, -months), -3) : addDays(today, -((index * 37) % 330) - 2);
  return { confirmedOn, confirmedBy: people[index % people.length] ?? people[0] };
}

function service(given: PracticeService, index: number, today: string): Service {
  const trust = confirmed(given.id, index, today);
  const editedOn = trust.confirmedOn === "" ? addDays(today, -20) : trust.confirmedOn;
  return { ...newService(given.id, editedOn), ...given, ...trust };
}

/** The service directory of the practice municipality: some entries are old, two never confirmed, one closed down. */
export function practiceServices(today: string): Service[] {
  return practiceServiceTexts.map((given, index) => service(given, index, today));
}
