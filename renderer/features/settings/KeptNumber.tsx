import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";

interface KeptNumberProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Shown while what is typed is no whole number from `min` to `max`. */
  wrong: string;
  /** Why a number may not stand; empty when it may. */
  problemOf?: (value: number) => string;
  onChange: (value: number) => void;
  hint?: string;
  hideLabel?: boolean;
}

function read(text: string, min: number, max: number): number | null {
  const value = Number(text.trim());
  return /^\d{1,4}$/.test(text.trim()) && value >= min && value <= max ? value : null;
}

/** A whole number there always is: what is typed and may not stand is told and stays in the field; the number stays what it was. */
export function KeptNumber(props: KeptNumberProps) {
  const { label, value, min, max, wrong, problemOf, onChange, hint, hideLabel = false } = props;
  const [typed, setTyped] = useState({ text: String(value), of: value });
  // An undo, or somebody else, changes the number without typing; then the number is shown.
  const shown = typed.of === value ? typed.text : String(value);
  const problem = (text: string): string => {
    const number = read(text, min, max);
    return number === null ? wrong : (problemOf?.(number) ?? "");
  };
  const error = problem(shown);
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      {...(hint === undefined ? {} : { hint })}
      {...(error === "" ? {} : { error })}
      value={shown}
      maxLength={20}
      onChange={(text) => {
        const number = problem(text) === "" ? read(text, min, max) : null;
        setTyped({ text, of: number ?? value });
        if (number !== null && number !== value) onChange(number);
      }}
    />
  );
}
