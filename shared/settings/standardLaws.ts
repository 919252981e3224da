import type { Settings } from "./schema.ts";

/**
 * Where in law the letters and forms find their ground, as long as the unit has not written anything else: only what
 * `domain.md` 1 marks as read in the law itself. Statutes keep their official names in both languages (`domain.md` 7).
 */
export const standardLaws = {
  plan: "helse- og omsorgstjenesteloven § 7-1",
  coordinator: "helse- og omsorgstjenesteloven § 7-2",
  "child-coordinator": "helse- og omsorgstjenesteloven § 7-2 a",
  unit: "helse- og omsorgstjenesteloven § 7-3",
  "right-to-plan": "pasient- og brukerrettighetsloven § 2-5",
  "right-to-coordinator": "pasient- og brukerrettighetsloven § 2-5 b",
  "right-to-child-coordinator": "pasient- og brukerrettighetsloven § 2-5 c",
  "plan-nav": "NAV-loven § 15",
  consent: "pasient- og brukerrettighetsloven §§ 4-1, 4-3 og 4-4",
  access: "pasient- og brukerrettighetsloven § 5-1",
  complaint: "pasient- og brukerrettighetsloven § 7-2",
  "complaint-form": "pasient- og brukerrettighetsloven § 7-3",
  "complaint-period": "pasient- og brukerrettighetsloven § 7-5",
  "preliminary-answer": "forvaltningsloven § 11 a",
  confidentiality: "helse- og omsorgstjenesteloven § 12-1",
  sharing: "helsepersonelloven § 22 og forvaltningsloven § 13 a",
} as const satisfies Record<string, string>;

export type LawId = keyof typeof standardLaws;
export const lawIds = Object.keys(standardLaws) as LawId[];

/** The unit's own words for a reference, or the standard ones. */
export const lawText = ({ laws }: Pick<Settings, "laws">, id: LawId): string =>
  laws.find((law) => law.id === id)?.text.trim() || standardLaws[id];
