import { Radio, RadioGroup } from "@navikt/ds-react";
import { useReadOnly } from "./readOnly.tsx";

interface ChoiceFieldProps<V extends string> {
  legend: string;
  value: V;
  options: readonly { value: V; label: string; hint?: string }[];
  onChange: (value: V) => void;
  hint?: string;
  error?: string;
}

/** One of two to five choices, all of them visible. */
export function ChoiceField<V extends string>({ legend, value, options, onChange, hint, error }: ChoiceFieldProps<V>) {
  const readOnly = useReadOnly();
  return (
    <RadioGroup
      size="small"
      legend={legend}
      description={hint}
      error={error}
      readOnly={readOnly}
      value={value}
      onChange={(chosen: V) => onChange(chosen)}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value} description={option.hint}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
