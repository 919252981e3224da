import { Checkbox } from "@navikt/ds-react";
import { useReadOnly } from "./readOnly.tsx";

interface CheckFieldProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string;
  hideLabel?: boolean;
}

/** Yes or no. */
export function CheckField({ label, checked, onChange, hint, hideLabel = false }: CheckFieldProps) {
  const readOnly = useReadOnly();
  return (
    <Checkbox
      size="small"
      checked={checked}
      hideLabel={hideLabel}
      description={hint}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.checked)}
    >
      {label}
    </Checkbox>
  );
}
