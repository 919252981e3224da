/**
 * The steps of the path (løypa) from the first report to the last letter (`product.md` 3, `domain.md` 3.1), and the
 * standard checklist of each: Rana's own steps ("Oppstart", "Oppfølging", "Avslutning"), HDIR's guide 12.3, 13.1, 13.5 and
 * 13.6, and what the law asks for (`domain.md` 2.4 to 2.8). Texts: `i18n/texts/path`. An id, once given, keeps its meaning:
 * ticks and the unit's own changes hang on it.
 */
export const standardSteps = {
  report: ["report-informed", "report-earlier", "report-missing", "report-confirmed", "report-journal"],
  assessment: [
    "assessment-contact",
    "assessment-criteria",
    "assessment-kin",
    "assessment-preliminary",
    "assessment-concluded",
  ],
  consent: ["consent-informed", "consent-child", "consent-services", "consent-signed", "consent-filed"],
  answer: ["answer-wish", "answer-letter", "answer-registered", "answer-reporter"],
  appointment: [
    "appointment-wish",
    "appointment-leader",
    "appointment-escalated",
    "appointment-training",
    "appointment-deputy",
    "appointment-letters",
  ],
  mapping: [
    "mapping-contact",
    "mapping-expectations",
    "mapping-who",
    "mapping-important",
    "mapping-child",
    "mapping-partners",
    "mapping-next",
  ],
  plan: [
    "plan-offered",
    "plan-group",
    "plan-agenda",
    "plan-minutes",
    "plan-goals",
    "plan-measures",
    "plan-agreed",
    "plan-copies",
  ],
  followup: ["followup-available", "followup-meetings", "followup-measures", "followup-changes"],
  evaluation: [
    "evaluation-person",
    "evaluation-services",
    "evaluation-consent",
    "evaluation-coordinator",
    "evaluation-revised",
  ],
  closing: ["closing-person", "closing-again", "closing-leader", "closing-unit", "closing-partners", "closing-archive"],
} as const satisfies Record<string, readonly string[]>;

export type StepId = keyof typeof standardSteps;
export type StandardItemId = (typeof standardSteps)[StepId][number];

/** In the order of the path. */
export const stepIds = Object.keys(standardSteps) as StepId[];

const standardItemIds: ReadonlySet<string> = new Set(Object.values(standardSteps).flat());
export const isStandardItem = (id: string): id is StandardItemId => standardItemIds.has(id);
