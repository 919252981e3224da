import { ErrorMessage, Label } from "@navikt/ds-react";
import { useId } from "react";
import { useReadOnly } from "./readOnly.tsx";

interface AutoTextareaProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  rows?: number;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
  maxLength?: number;
  id?: string;
}

/**
 * Text over several lines that grows with what is written. Aksel's own measures itself in script (five seconds of
 * layout in a large plan); here `field-sizing` in the style sheet does it.
 */
export function AutoTextarea({
  label,
  value,
  onChange,
  rows = 2,
  hint,
  error,
  hideLabel = false,
  maxLength = 20_000,
  id,
}: AutoTextareaProps) {
  const automatic = useId();
  const readOnly = useReadOnly();
  const field = id ?? automatic;
  const described = [hint ? `${field}-hint` : "", error ? `${field}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={`aksel-form-field aksel-form-field--small${error ? " aksel-textarea--error" : ""}`}>
      <Label size="small" htmlFor={field} className={`aksel-form-field__label${hideLabel ? " aksel-sr-only" : ""}`}>
        {label}
      </Label>
      {hint && (
        <p id={`${field}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <textarea
        id={field}
        className={`aksel-textarea__input aksel-body-short aksel-body-short--small auto-textarea rows-${rows}`}
        value={value}
        maxLength={maxLength}
        readOnly={readOnly}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <div id={`${field}-error`} className="aksel-form-field__error">
          <ErrorMessage size="small" showIcon>
            {error}
          </ErrorMessage>
        </div>
      )}
    </div>
  );
}
