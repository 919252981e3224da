import type { Draft } from "immer";
import { useMemo } from "react";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import { offeredBy } from "../../../shared/assessment/answer.ts";
import { emptyLetter } from "../../../shared/letter/newLetter.ts";
import { followsFrom, type Occasion } from "../../../shared/letter/occasions.ts";
import type { Proposed } from "../../../shared/letter/proposal.ts";
import { isSaidIn } from "../../../shared/letter/paperRules.ts";
import type { Letter } from "../../../shared/letter/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useMakePapers } from "../../bridge/letterPapers.ts";
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
  /** Sent that day, and kept as it was; what follows for the assessment is written in the same step. */
  markSent: (ids: readonly string[], on: string) => void;
  /** While the day is typed. `isAnew`: the letter was not kept before that, so it is dated with it. Empty: not sent after all. */
  dateSent: (id: string, on: string, isAnew: boolean) => void;
}

/** The assessment follows a letter to those who decide, and a day that is corrected. */
function send(draft: Draft<CaseRecord>, letter: Draft<Letter>, on: string, mayAssess: boolean): void {
  const was = letter.sentOn;
  letter.sentOn = on;
  const field = mayAssess ? followsFrom(draft, letter, was) : null;
  if (field) draft.assessment[field] = isIsoDate(on) ? on : "";
  if (field === "answeredOn" && isIsoDate(on)) Object.assign(draft, offeredBy(draft));
}

/** Each is one step of undo, named by what it did. */
export function useLetters(): LetterEdits {
  const t = useT().letter.page;
  const { editor, today } = useCase();
  const makePapers = useMakePapers();
  const mayAssess = useMay("assess");
  return useMemo(() => {
    return {
      make: (about, proposed) =>
        editor.update(t.madeStep, `letters-${about.occasion}-${newId()}`, (draft) => {
          for (const one of proposed) draft.letters.push({ ...emptyLetter(newId(), one.language), ...about, ...one });
        }),
      add: ({ occasion, aboutId }) => {
        const id = newId();
        editor.update(t.addedStep, `letter-${id}`, (draft) => {
          draft.letters.push({ ...emptyLetter(id, draft.person.documentLanguage), occasion, aboutId });
        });
        return id;
      },
      change: (id, given) =>
        editor.update(t.changedStep, `letter-${id}-${Object.keys(given).join("-")}`, (draft) => {
          const found = draft.letters.find((one) => one.id === id);
          if (!found) return;
          Object.assign(found, given);
          // What was printed says something else now.
          if (found.sentOn === "" && Object.keys(given).some(isSaidIn)) found.paper = null;
        }),
      remove: (ids) =>
        editor.update(t.removedStep(ids.length), `letters-removed-${newId()}`, (draft) => {
          draft.letters = draft.letters.filter(({ id }) => !ids.includes(id));
        }),
      markSent: (ids, on) => {
        const chosen = editor.get().letters.filter(({ id }) => ids.includes(id));
        const papers = makePapers(chosen, on);
        const follows = chosen.some((one) => followsFrom(editor.get(), { ...one, sentOn: on }) !== null);
        editor.update(follows && mayAssess ? t.sentWith : t.sentStep, `letters-sent-${newId()}`, (draft) => {
          for (const letter of draft.letters.filter(({ id }) => ids.includes(id))) {
            letter.paper ??= papers.get(letter.id) ?? null;
            if (letter.how === "") letter.how = "post";
            send(draft, letter, on, mayAssess);
          }
        });
      },
      dateSent: (id, on, isAnew) => {
        const made = isAnew ? makePapers(editor.get().letters, isIsoDate(on) ? on : today).get(id) : undefined;
        editor.update(t.sentStep, `letter-${id}-sentOn`, (draft) => {
          const letter = draft.letters.find((one) => one.id === id);
          if (!letter) return;
          if (made !== undefined) letter.paper = made;
          if (on === "") letter.paper = null;
          else if (letter.how === "") letter.how = "post";
          send(draft, letter, on, mayAssess);
        });
      },
    };
  }, [editor, makePapers, today, mayAssess, t]);
}
