import { Checkbox } from "@navikt/ds-react";

interface CheckFieldProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string;
  hideLabel?: boolean;
}

/** Yes or no. */
export function CheckField({ label, checked, onChange, hint, hideLabel = false }: CheckFieldProps) {
  return (
    <Checkbox
      size="small"
      checked={checked}
      hideLabel={hideLabel}
      description={hint}
      onChange={(event) => onChange(event.target.checked)}
    >
      {label}
    </Checkbox>
  );
}
