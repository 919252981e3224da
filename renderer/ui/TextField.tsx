import { TextField as AkselTextField } from "@navikt/ds-react";
import { useReadOnly } from "./readOnly.tsx";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
  autoFocus?: boolean;
  type?: "text" | "tel" | "password";
  /** Id of a `<datalist>` (`Suggestions`) with texts to choose from; what is typed is free. */
  list?: string;
  maxLength?: number;
  id?: string;
}

/** One line of text. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  hideLabel = false,
  maxLength = 200,
  ...rest
}: TextFieldProps) {
  const readOnly = useReadOnly();
  return (
    <AkselTextField
      {...rest}
      size="small"
      label={label}
      hideLabel={hideLabel}
      description={hint}
      error={error}
      readOnly={readOnly}
      value={value}
      maxLength={maxLength}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
