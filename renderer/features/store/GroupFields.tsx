import type { ClipboardEvent } from "react";
import { GROUP_LETTERS, groupProblem, groupsIn, tidyLetters } from "../../../shared/user/recoveryCode.ts";
import { useT } from "../../i18n/useT.ts";
import { TextField } from "../../ui/TextField.tsx";

interface GroupFieldsProps {
  groups: readonly string[];
  onChange: (groups: string[]) => void;
  /** The form was sent: say what is wrong. */
  asked: boolean;
}

const idOf = (index: number): string => `sheet-group-${index + 1}`;

/** Moves focus to a group, counted from 0. */
export const focusGroup = (index: number): void => document.getElementById(idOf(index))?.focus();

/** The eight groups of the recovery sheet as they are typed. A whole code pasted anywhere fills them all. */
export function GroupFields({ groups, onChange, asked }: GroupFieldsProps) {
  const t = useT();
  const paste = (event: ClipboardEvent): void => {
    const whole = groupsIn(event.clipboardData.getData("text"));
    if (!whole) return;
    event.preventDefault();
    onChange(whole);
    focusGroup(whole.length - 1);
  };
  const errorOf = (typed: string): string | undefined => {
    const problem = groupProblem(typed);
    // Too few letters is no mistake while they are being typed.
    const told = asked || problem === "letter" || tidyLetters(typed).length > GROUP_LETTERS;
    return problem && told ? t.store.groupProblems[problem](tidyLetters(typed).length) : undefined;
  };
  return (
    <fieldset className="typed-groups" onPaste={paste} aria-describedby="typed-groups-hint">
      <legend>{t.store.sheetGroups}</legend>
      <p id="typed-groups-hint" className="muted small">
        {t.store.groupsHint}
      </p>
      <div className="typed-groups-grid">
        {groups.map((typed, index) => {
          const error = errorOf(typed);
          return (
            <div key={idOf(index)} className="group-field">
              <TextField
                id={idOf(index)}
                label={t.store.group(index + 1)}
                value={typed}
                maxLength={40}
                onChange={(text) => onChange(groups.with(index, text))}
                {...(error ? { error } : {})}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
