import { useState } from "react";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface OwnWordsProps {
  label: string;
  /** What the unit has written; empty: the standard words count. */
  own: string;
  standard: string;
  onChange: (own: string) => void;
  long?: boolean;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
}

/** Words with a standard: the standard ones stand there to write on from, and come back when the field is emptied and left. */
export function OwnWords(props: OwnWordsProps) {
  const { label, own, standard, onChange, long = false, hint, error, hideLabel = false } = props;
  const t = useT().settingsPage;
  const [isEmptied, setIsEmptied] = useState(false);
  const shown = own === "" && !isEmptied ? standard : own;
  const write = (text: string): void => {
    setIsEmptied(text === "");
    const next = text === standard ? "" : text;
    if (next !== own) onChange(next);
  };
  const told = own.trim() !== "" && standard !== "" ? t.standard(standard) : hint;
  const field = {
    label,
    hideLabel,
    value: shown,
    onChange: write,
    ...(told === undefined ? {} : { hint: told }),
    ...(error === undefined ? {} : { error }),
  };
  return (
    <div onBlur={() => setIsEmptied(false)}>
      {long ? <AutoTextarea {...field} rows={3} /> : <TextField {...field} maxLength={1000} />}
    </div>
  );
}
