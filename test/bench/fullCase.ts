import type { CaseRecord } from "../../shared/case/schema.ts";
import { largePlan } from "./largePlan.ts";

const BYTES = 30_000;
const sentence = "Oppdiktet tekst om en oppdiktet person som trenger flere tjenester samtidig. ";

/** A case of about 30 KB as JSON: a plan with many measures, and text for the rest. */
export function fullCase(record: CaseRecord): CaseRecord {
  const plan = largePlan(record.plan);
  const few = { ...plan, goals: plan.goals.slice(0, 3) };
  const bare = { ...record, plan: few };
  const missing = Math.max(0, BYTES - JSON.stringify(bare).length);
  const text = sentence.repeat(Math.ceil(missing / sentence.length)).slice(0, missing);
  return { ...bare, plan: { ...few, aboutMe: text.slice(0, 19_000), today: text.slice(19_000) } };
}
