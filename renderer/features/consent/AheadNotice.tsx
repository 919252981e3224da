import { consentAhead, type Ahead } from "../../../shared/consent/ahead.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import type { Consent } from "../../../shared/consent/schema.ts";
import { daysBetween, norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Notice } from "../../ui/Notice.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { useCreateConsent } from "./useCreateConsent.ts";

/** That a signed consent runs out, or that somebody else is to sign, told ahead and as long as it lasts; and the way to renew it. */
export function AheadNotice({ consent }: { consent: Consent }) {
  const t = useT().consent;
  const { editor, registers, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const settings = useEditor(registers.settings, (state) => state);
  const renew = useCreateConsent();
  // A newer version that is begun is the renewal itself.
  const isNewest = newestFirst(record.consents)[0]?.id === consent.id;
  const ahead = isNewest ? consentAhead(consent, record, settings, today) : [];
  if (ahead.length === 0) return null;
  const words = ({ kind, on, age, name }: Ahead): string => {
    const days = daysBetween(today, on);
    switch (kind) {
      case "expires":
        return t.ahead.expires(norwegianDate(on), days);
      case "expired":
        return t.ahead.expired(norwegianDate(on));
      case "serviceExpires":
        return t.ahead.serviceExpires(name.trim() || t.unnamedService, norwegianDate(on));
      case "signerChanges":
        return t.ahead.signerChanges(norwegianDate(on), age);
      case "signerChanged":
        return on === "" ? t.ahead.signerChanged : t.ahead.signerChangedAt(norwegianDate(on), age);
    }
  };
  return (
    <Notice tone="warning">
      {ahead.map((one) => (
        <p key={`${one.kind}-${one.on}-${one.name}`}>{words(one)}</p>
      ))}
      <div>
        <EditButton size="small" variant="secondary" data-color="neutral" onClick={renew}>
          {t.ahead.renew}
        </EditButton>
      </div>
    </Notice>
  );
}
