import { EyeIcon, EyeSlashIcon } from "@navikt/aksel-icons";
import { ErrorMessage, Label } from "@navikt/ds-react";
import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { useT } from "../i18n/useT.ts";

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Whether the letters are shown; several fields may share it. */
  shown: boolean;
  onShow: (shown: boolean) => void;
  error?: string | undefined;
  /** Below the field while there is no error, e.g. how good it is. */
  note?: ReactNode;
  autoFocus?: boolean;
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A secret that can be looked at while it is written, with a word when Caps Lock is on. */
export function PassphraseField({ label, value, onChange, shown, onShow, error, note, ...rest }: PassphraseFieldProps) {
  const t = useT();
  const id = useId();
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState("CapsLock"));
  const showLabel = shown ? t.app.hideTyped : t.app.showTyped;
  const { inputRef, ...input } = rest;
  return (
    <div className={`aksel-form-field aksel-form-field--small${error ? " aksel-text-field--error" : ""}`}>
      <Label size="small" htmlFor={id} className="aksel-form-field__label">
        {label}
      </Label>
      <div className="passphrase-box">
        <input
          {...input}
          ref={inputRef}
          id={id}
          className="aksel-text-field__input aksel-body-short aksel-body-short--small"
          type={shown ? "text" : "password"}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={1000}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-below`}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCapsLock(false)}
        />
        <button type="button" aria-label={showLabel} title={showLabel} onClick={() => onShow(!shown)}>
          {shown ? <EyeSlashIcon aria-hidden /> : <EyeIcon aria-hidden />}
        </button>
      </div>
      <div id={`${id}-below`} className="passphrase-below">
        {error && (
          <ErrorMessage size="small" showIcon>
            {error}
          </ErrorMessage>
        )}
        {!error && note}
        {capsLock && <span className="passphrase-caps">{t.app.capsLock}</span>}
      </div>
    </div>
  );
}
