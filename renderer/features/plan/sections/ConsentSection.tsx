import { CheckmarkCircleFillIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import { consentState, newestFirst, planConsent } from "../../../../shared/consent/rules.ts";
import { norwegianDate } from "../../../../shared/dates.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { paths } from "../../../paths.ts";
import { Card } from "../../../ui/Card.tsx";

/** Whether there is consent to the plan today; the form itself is on its own page. */
export function ConsentSection() {
  const t = useT();
  const { editor, today } = usePlanCase();
  const record = useEditor(editor, (state) => state);
  const valid = planConsent(record, today);
  const newest = newestFirst(record.consents)[0];
  const standing = valid
    ? valid.until
      ? t.plan.consentValid(norwegianDate(valid.until))
      : t.plan.consentValidOpen
    : t.plan.consentNotValid;
  return (
    <Card>
      <p className="plan-stands">
        {valid ? (
          <CheckmarkCircleFillIcon aria-hidden className="is-done" />
        ) : (
          <ExclamationmarkTriangleIcon aria-hidden className="is-missing" />
        )}
        {newest ? standing : t.plan.noConsent}
      </p>
      {newest && (
        <p className="muted">
          {t.plan.consentStands(newest.version, t.consent.state[consentState(newest, record, today)].toLowerCase())}
        </p>
      )}
      <p>
        <Link to={paths.caseConsents(record.id)}>{t.plan.toConsent}</Link>
      </p>
    </Card>
  );
}
