import type { Language } from "../fields.ts";
import { facts, heading, optionalSection, paragraph } from "./blockBuilders.ts";
import type { DocumentContent } from "./blocks.ts";
import { caseDocument, commonTexts, concerning, shownDate, type CaseDocumentInput } from "./caseDocument.ts";
import { assessment as nb, type AssessmentTexts } from "./texts/assessment.nb.ts";
import { assessment as nn } from "./texts/assessment.nn.ts";

const assessmentTexts: Record<Language, AssessmentTexts> = { nb, nn };

const conditions = ["longLasting", "coordinated", "child", "serious", "otherWelfare"] as const;

/** KE's assessment as a note, so that it can be journalført (hpl §§ 39, 40; `domain.md` 5.1). */
export function composeAssessment(input: CaseDocumentInput): DocumentContent {
  const texts = assessmentTexts[input.language];
  const common = commonTexts[input.language];
  const { assessment } = input.case;
  const day = (date: string): string => (date ? shownDate(date, common) : "");
  return caseDocument(input, {
    kind: "assessment",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    blocks: [
      ...concerning(input.case, common),
      ...facts([
        [texts.begun, day(assessment.begunOn)],
        [texts.assessor, assessment.assessor],
        [texts.contacted, day(assessment.contactedOn)],
      ]),
      ...optionalSection(1, texts.contact, assessment.contact),
      heading(1, texts.criteria),
      {
        kind: "table",
        caption: texts.criteria,
        columns: [
          { title: texts.condition, width: 130 },
          { title: texts.answer, width: 40 },
        ],
        rows: conditions.map((key) => [texts.conditions[key], texts.answers[assessment[key]]]),
      },
      ...optionalSection(1, texts.summary, assessment.summary),
      heading(1, texts.outcome),
      paragraph(texts.outcomes[assessment.outcome]),
      ...facts([
        [texts.forwardedTo, assessment.forwardedTo],
        [texts.decided, day(assessment.decidedOn)],
        [texts.decidedBy, assessment.decidedBy],
        [texts.answered, day(assessment.answeredOn)],
      ]),
      ...optionalSection(1, texts.reasons, assessment.reasons),
      { kind: "writingLines", label: texts.filed, lines: 1 },
    ],
  });
}
