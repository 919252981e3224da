import type { AppError } from "../../../shared/appError.ts";
import { changePerson } from "../../../shared/case/changePerson.ts";
import type { Contact, NewCase, Person } from "../../../shared/case/schema.ts";
import { alike } from "../../../shared/text.ts";
import type { Here } from "../../bridge/here.ts";
import { openCase } from "./openCases.ts";

/** What a report may tell of somebody who is known already; nothing that stands is written over. */
const filled = [
  "birthDate",
  "phone",
  "spokenLanguage",
  "address",
  "generalPractitioner",
] as const satisfies readonly (keyof Person)[];

/** The report becomes one more in the case of the same person. Gives what went wrong, null when it is saved. */
export async function addToCase(id: string, draft: NewCase, label: string, here: Here): Promise<AppError | null> {
  const result = await openCase(id, here);
  if (!result.ok) return result.error;
  const { editor } = result.value;
  editor.update(label, `referrals.add.${draft.referral.id}`, (record) => {
    if (record.referrals.some((one) => one.id === draft.referral.id)) return;
    record.referrals.push(draft.referral);
    const told = { ...record.person };
    for (const key of filled) told[key] ||= draft.person[key];
    told.needsInterpreter ||= draft.person.needsInterpreter;
    changePerson(record, told);
    const isNew = ({ name }: Contact): boolean => !record.contacts.some((one) => alike(one.name, name));
    record.contacts.push(...draft.contacts.filter(isNew));
  });
  await editor.flush();
  return null;
}
