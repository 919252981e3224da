import { useState } from "react";
import { TextField } from "./TextField.tsx";

interface NumberFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  min: number;
  max: number;
  /** Shown while what is typed is no whole number from `min` to `max`; the value is then empty. */
  wrong: string;
  hint?: string;
  error?: string;
  id?: string;
}

function read(text: string, min: number, max: number): number | null {
  const trimmed = text.trim();
  const value = Number(trimmed);
  return /^\d{1,9}$/.test(trimmed) && value >= min && value <= max ? value : null;
}

/** A whole number or nothing. What is no such number stays in the field and is told, never refused. */
export function NumberField({ label, value, onChange, min, max, wrong, hint, error, id }: NumberFieldProps) {
  const [typed, setTyped] = useState("");
  // An undo changes the value without typing; then the value is shown.
  const shown = read(typed, min, max) === value ? typed : value === null ? "" : String(value);
  const isWrong = shown.trim() !== "" && read(shown, min, max) === null;
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      value={shown}
      error={isWrong ? wrong : error}
      maxLength={20}
      onChange={(text) => {
        setTyped(text);
        onChange(read(text, min, max));
      }}
    />
  );
}
