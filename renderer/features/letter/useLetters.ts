import { useMemo } from "react";
import { offeredBy } from "../../../shared/assessment/answer.ts";
import { emptyLetter } from "../../../shared/letter/newLetter.ts";
import { followsFrom, type Occasion } from "../../../shared/letter/occasions.ts";
import type { Proposed } from "../../../shared/letter/proposal.ts";
import type { Letter } from "../../../shared/letter/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";

type About = Pick<Occasion, "occasion" | "aboutId">;

export interface LetterEdits {
  make: (about: About, proposed: readonly Proposed[]) => void;
  /** Gives the id of the new letter. */
  add: (about: About) => string;
  change: (id: string, given: Partial<Letter>) => void;
  remove: (ids: readonly string[]) => void;
  /** Sent that day; what follows for the assessment is written in the same step. */
  markSent: (ids: readonly string[], on: string) => void;
}

/** Each is one step of undo, named by what it did. */
export function useLetters(): LetterEdits {
  const t = useT().letter.page;
  const { editor } = useCase();
  const mayAssess = useMay("assess");
  return useMemo(
    () => ({
      make: (about, proposed) =>
        editor.update(t.madeStep, `letters-${about.occasion}-${newId()}`, (draft) => {
          for (const one of proposed) draft.letters.push({ ...emptyLetter(newId(), one.language), ...about, ...one });
        }),
      add: (about) => {
        const id = newId();
        editor.update(t.addedStep, `letter-${id}`, (draft) => {
          draft.letters.push({ ...emptyLetter(id, draft.person.documentLanguage), ...about });
        });
        return id;
      },
      change: (id, given) =>
        editor.update(t.changedStep, `letter-${id}-${Object.keys(given).join("-")}`, (draft) => {
          const found = draft.letters.find((one) => one.id === id);
          if (found) Object.assign(found, given);
        }),
      remove: (ids) =>
        editor.update(t.removedStep(ids.length), `letters-removed-${newId()}`, (draft) => {
          draft.letters = draft.letters.filter(({ id }) => !ids.includes(id));
        }),
      markSent: (ids, on) => {
        const follows = editor
          .get()
          .letters.some((one) => ids.includes(one.id) && followsFrom(editor.get(), { ...one, sentOn: on }) !== null);
        editor.update(follows && mayAssess ? t.sentWith : t.sentStep, `letters-sent-${newId()}`, (draft) => {
          for (const letter of draft.letters.filter(({ id }) => ids.includes(id))) {
            letter.sentOn = on;
            if (letter.how === "") letter.how = "post";
            const field = mayAssess ? followsFrom(draft, letter) : null;
            if (field) draft.assessment[field] = on;
            if (field === "answeredOn") Object.assign(draft, offeredBy(draft));
          }
        });
      },
    }),
    [editor, mayAssess, t],
  );
}
