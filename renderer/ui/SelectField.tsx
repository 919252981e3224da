import { Select } from "@navikt/ds-react";
import { useReadOnly } from "./readOnly.tsx";

interface SelectFieldProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
  id?: string;
}

/** One of a few choices. */
export function SelectField<V extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  error,
  hideLabel = false,
  id,
}: SelectFieldProps<V>) {
  const readOnly = useReadOnly();
  return (
    <Select
      id={id}
      size="small"
      label={label}
      hideLabel={hideLabel}
      description={hint}
      error={error}
      readOnly={readOnly}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
