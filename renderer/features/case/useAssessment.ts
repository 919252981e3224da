import { isDecisionSent, offeredBy } from "../../../shared/assessment/answer.ts";
import { needsNewDecision } from "../../../shared/assessment/rules.ts";
import type { Assessment, Outcome } from "../../../shared/assessment/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";

export interface AssessmentEdits {
  assessment: Assessment;
  /** `field` is the label, for the undo text. */
  set: (field: string, values: Partial<Assessment>) => void;
  /** With the day and who, when nobody has decided yet or it is decided anew. */
  conclude: (outcome: Outcome) => void;
  /** The conclusion is looked at again and stands. */
  confirm: () => void;
  /** The answer goes out today; what it offers is offered. */
  answerToday: () => void;
}

/** The assessment of the open case, and how it is written. */
export function useAssessment(): AssessmentEdits {
  const t = useT();
  const { editor, today } = useCase();
  const me = useSession().status.user?.name ?? "";
  const assessment = useEditor(editor, (record) => record.assessment);
  const words = t.assessment.fields;
  const set: AssessmentEdits["set"] = (field, values) =>
    editor.update(t.cases.changed(field), `assessment.${Object.keys(values).join()}`, (draft) => {
      Object.assign(draft.assessment, values);
    });
  return {
    assessment,
    set,
    conclude: (outcome) => {
      const isNew =
        assessment.decidedOn === "" ||
        needsNewDecision(editor.get()) !== "" ||
        (outcome !== assessment.outcome && isDecisionSent({ assessment }));
      const decided = isNew && outcome !== "" ? { decidedOn: today, decidedBy: me } : {};
      set(words.outcome, { outcome, ...decided });
    },
    confirm: () => set(words.decidedOn, { decidedOn: today, decidedBy: me }),
    answerToday: () =>
      editor.update(t.assessment.answerRegistered, "assessment.answered", (draft) => {
        draft.assessment.answeredOn = today;
        Object.assign(draft, offeredBy(draft));
      }),
  };
}
