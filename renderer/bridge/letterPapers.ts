import { useCallback } from "react";
import { paperOf } from "../../shared/document/letterPaper.ts";
import type { Language } from "../../shared/fields.ts";
import type { LetterPaper } from "../../shared/letter/paper.ts";
import { useT } from "../i18n/useT.ts";
import { newId } from "../newId.ts";
import { useCase } from "./caseEditor.ts";

export interface MadeLetter {
  id: string;
  language: Language;
  /** It went past the brake. */
  isOverridden?: boolean;
}

/** Letters as they are when they are dated `on`: by id, null for one that cannot be kept. */
export function useMakePapers(): (letters: readonly MadeLetter[], on: string) => Map<string, LetterPaper | null> {
  const { editor, registers } = useCase();
  return useCallback(
    (letters, on) => {
      const { coordinators } = registers.coordinators.get();
      const { services } = registers.directory.get();
      const input = { case: editor.get(), settings: registers.settings.get(), coordinators, services, today: on };
      return new Map(
        letters.map(({ id, language, isOverridden }) => [id, paperOf({ ...input, language }, id, isOverridden)]),
      );
    },
    [editor, registers],
  );
}

/** Letters that have left as paper or file are kept as they went, until they are changed or marked as sent. */
export function useKeepPapers(): (letters: readonly MadeLetter[]) => void {
  const t = useT().letter.page;
  const { editor, today } = useCase();
  const make = useMakePapers();
  return useCallback(
    (letters) => {
      const made = make(letters, today);
      editor.update(t.keptStep, `letters-kept-${newId()}`, (draft) => {
        for (const letter of draft.letters) {
          if (letter.sentOn === "" && made.has(letter.id)) letter.paper = made.get(letter.id) ?? null;
        }
      });
    },
    [editor, make, today, t],
  );
}
