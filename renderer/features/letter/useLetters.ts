import type { Draft } from "immer";
import { useMemo } from "react";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import { offeredBy } from "../../../shared/assessment/answer.ts";
import { promiseSent } from "../../../shared/assessment/promise.ts";
import { emptyLetter } from "../../../shared/letter/newLetter.ts";
import { followsFrom, promises, type Occasion } from "../../../shared/letter/occasions.ts";
import type { Proposed } from "../../../shared/letter/proposal.ts";
import { isSaidIn } from "../../../shared/letter/paperRules.ts";
import type { LetterPaper } from "../../../shared/letter/paper.ts";
import type { Letter } from "../../../shared/letter/schema.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useMakePapers } from "../../bridge/letterPapers.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { focusIdSoon } from "../../ui/focusSoon.ts";

type About = Pick<Occasion, "occasion" | "aboutId">;

export interface LetterEdits {
  make: (about: About, proposed: readonly Proposed[]) => void;
  /** An empty one; focus goes to whom it is for. */
  add: (about: About) => void;
  change: (id: string, given: Partial<Letter>) => void;
  remove: (ids: readonly string[]) => void;
  /** Sent that day, and kept as it was; what follows for the assessment is written in the same step. */
  markSent: (ids: readonly string[], on: string) => void;
  /** While the day is typed. `isAnew`: the letter was not kept before that, so it is dated with it. Empty: not sent after all. */
  dateSent: (id: string, on: string, isAnew: boolean) => void;
}

interface Going {
  on: string;
  /** None: what is kept is what goes. */
  paper?: LetterPaper | null;
  mayAssess: boolean;
  settings: Settings;
}

/** The assessment follows a letter to those who decide, and a day that is corrected. */
function send(draft: Draft<CaseRecord>, letter: Draft<Letter>, { on, paper, mayAssess, settings }: Going): void {
  const { sentOn, paper: earlier } = letter;
  if (paper !== undefined) letter.paper = paper;
  letter.sentOn = on;
  if (!mayAssess) return;
  const field = followsFrom(draft, letter, sentOn);
  if (field) draft.assessment[field] = isIsoDate(on) ? on : "";
  if (field === "answeredOn" && isIsoDate(on)) Object.assign(draft, offeredBy(draft));
  if (field !== "preliminaryAnswerOn" && !promises(draft, letter)) return;
  const dated = isIsoDate(on) ? (letter.paper?.on ?? on) : "";
  const was = sentOn === "" ? [] : [sentOn, earlier?.on ?? ""].filter(isIsoDate);
  draft.assessment.promisedOn = promiseSent(draft.assessment, settings, { dated, was });
}

/** Each is one step of undo, named by what it did. */
export function useLetters(): LetterEdits {
  const t = useT().letter.page;
  const { editor, registers, today } = useCase();
  const makePapers = useMakePapers();
  const mayAssess = useMay("assess");
  return useMemo(
    () => ({
      make: (about, proposed) =>
        editor.update(t.madeStep, `letters-${about.occasion}-${newId()}`, (draft) => {
          for (const one of proposed) draft.letters.push({ ...emptyLetter(newId(), one.language), ...about, ...one });
        }),
      add: ({ occasion, aboutId }) => {
        const id = newId();
        editor.update(t.addedStep, `letter-${id}`, (draft) => {
          draft.letters.push({ ...emptyLetter(id, draft.person.documentLanguage), occasion, aboutId });
        });
        focusIdSoon(`letter-name-${id}`);
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
            if (letter.how === "") letter.how = "post";
            const paper = letter.paper ?? papers.get(letter.id) ?? null;
            send(draft, letter, { on, paper, mayAssess, settings: registers.settings.get() });
          }
        });
      },
      dateSent: (id, on, isAnew) => {
        const made = isAnew ? makePapers(editor.get().letters, isIsoDate(on) ? on : today).get(id) : undefined;
        editor.update(t.sentStep, `letter-${id}-sentOn`, (draft) => {
          const letter = draft.letters.find((one) => one.id === id);
          if (!letter) return;
          if (on !== "" && letter.how === "") letter.how = "post";
          const paper = on === "" ? null : made;
          send(draft, letter, { on, paper, mayAssess, settings: registers.settings.get() });
        });
      },
    }),
    [editor, registers, makePapers, today, mayAssess, t],
  );
}
