import { CalendarIcon } from "@navikt/aksel-icons";
import { ErrorMessage, Label } from "@navikt/ds-react";
import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent } from "react";
import { isIsoDate, norwegianDate, parseNorwegianDate } from "../../shared/dates.ts";
import { useT } from "../i18n/useT.ts";
import { useReadOnly } from "./readOnly.tsx";

/** The calendar is large and seldom opened; it is fetched the first time. */
const CalendarPopover = lazy(() =>
  import("./CalendarPopover.tsx").then((module) => ({ default: module.CalendarPopover })),
);

interface DateFieldProps {
  label: string;
  /** ISO date, empty, or what was typed when it is no date. */
  value: string;
  onChange: (value: string) => void;
  /** ISO; what "i dag" and "+14" count from. */
  today: string;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
  id?: string;
}

/**
 * A date written the Norwegian way (`parseNorwegianDate`), or picked. What is no date is kept and told, never refused.
 */
export function DateField({ label, value, onChange, today, hint, error, hideLabel = false, id }: DateFieldProps) {
  const t = useT();
  const automatic = useId();
  const readOnly = useReadOnly();
  const field = id ?? automatic;
  const [typing, setTyping] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const problem = error ?? (typing === null && value !== "" && !isIsoDate(value) ? t.app.dateDoesNotExist : undefined);
  const described = [hint ? `${field}-hint` : "", problem ? `${field}-error` : ""].filter(Boolean).join(" ");

  const type = (text: string): void => {
    setTyping(text);
    // Every key is kept at once, so that nothing typed waits for the field to be left.
    onChange(text.trim() === "" ? "" : (parseNorwegianDate(text, today) ?? text));
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") setTyping(null);
    if (event.key === "ArrowDown" && event.altKey && !readOnly) {
      event.preventDefault();
      setOpen(true);
    }
  };
  const close = (): void => {
    setOpen(false);
    input.current?.focus();
  };

  return (
    <div className={`aksel-form-field aksel-form-field--small date-field${problem ? " aksel-text-field--error" : ""}`}>
      <Label size="small" htmlFor={field} className={`aksel-form-field__label${hideLabel ? " aksel-sr-only" : ""}`}>
        {label}
      </Label>
      {hint && (
        <p id={`${field}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <div className="date-field-box">
        <input
          ref={input}
          id={field}
          className="aksel-text-field__input aksel-body-short aksel-body-short--small"
          autoComplete="off"
          maxLength={40}
          readOnly={readOnly}
          placeholder={readOnly ? "" : t.app.datePlaceholder}
          value={typing ?? norwegianDate(value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyping(null)}
          onKeyDown={keyDown}
        />
        {!readOnly && (
          <button
            ref={setButton}
            type="button"
            className="date-field-button"
            aria-label={t.app.pickDate(label)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <CalendarIcon aria-hidden />
          </button>
        )}
      </div>
      {open && (
        <Suspense fallback={null}>
          <CalendarPopover
            label={label}
            value={value}
            today={today}
            anchor={button}
            onPick={(iso) => {
              onChange(iso);
              close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
      {problem && (
        <div id={`${field}-error`} className="aksel-form-field__error">
          <ErrorMessage size="small" showIcon>
            {problem}
          </ErrorMessage>
        </div>
      )}
    </div>
  );
}
