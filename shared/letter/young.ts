import type { CaseRecord } from "../case/schema.ts";
import { whoSigns } from "../consent/whoSigns.ts";

/**
 * From 12 what the child thinks has great weight, while others still decide (pbrl §§ 3-1, 4-4): it hears of its own case in
 * a letter of its own, in words for its age (pbrl § 3-5).
 */
export function isYoungReader({ person, contacts }: Pick<CaseRecord, "person" | "contacts">, day: string): boolean {
  const { rule, greatWeight } = whoSigns(person, contacts, day);
  return greatWeight && (rule === "from12" || rule === "inCare");
}
