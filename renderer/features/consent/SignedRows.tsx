import { ErrorMessage } from "@navikt/ds-react";
import type { Signature } from "../../../shared/consent/registerSignature.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface SignedRowsProps {
  rows: readonly Signature[];
  commonDay: string;
  today: string;
  error: string | undefined;
  dayError: (day: string) => string | undefined;
  onChange: (id: string, change: Partial<Signature>) => void;
}

export const SIGNED_ROWS = "consent-signed-rows";
export const signedDay = (id: string): string => `consent-signed-on-${id}`;

/** Who of those on the form signed; one whose name was open on it is written here. */
export function SignedRows({ rows, commonDay, today, error, dayError, onChange }: SignedRowsProps) {
  const t = useT().consent;
  return (
    <fieldset id={SIGNED_ROWS} tabIndex={-1}>
      <legend className="consent-legend">{t.whoSigned}</legend>
      {rows.map((row) => (
        <div key={row.id} className="consent-signed-row">
          <CheckField
            label={row.name.trim() ? `${row.name.trim()} (${t.role[row.role].toLowerCase()})` : t.role[row.role]}
            checked={row.signed}
            onChange={(signed) => onChange(row.id, { signed })}
          />
          {row.signed && row.isOpen && (
            <TextField label={t.signerName} value={row.name} onChange={(name) => onChange(row.id, { name })} />
          )}
          {row.signed && rows.length > 1 && (
            <DateField
              id={signedDay(row.id)}
              label={t.signedOnBy(row.name.trim() || t.role[row.role].toLowerCase())}
              value={row.signedOn || commonDay}
              today={today}
              error={row.signedOn ? dayError(row.signedOn) : undefined}
              onChange={(signedOn) => onChange(row.id, { signedOn })}
            />
          )}
        </div>
      ))}
      {error && (
        <ErrorMessage size="small" showIcon>
          {error}
        </ErrorMessage>
      )}
    </fieldset>
  );
}
