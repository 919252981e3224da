import { PrinterSmallIcon } from "@navikt/aksel-icons";
import type { Consent, Withdrawal } from "../../../shared/consent/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

function WithdrawalText({ consent, withdrawal }: { consent: Consent; withdrawal: Withdrawal }) {
  const t = useT();
  const words = t.consent;
  const whole = consent.services.every((row) => withdrawal.serviceRows.includes(row.id));
  const names = consent.services
    .filter((row) => withdrawal.serviceRows.includes(row.id))
    .map((row) => row.name.trim() || words.unnamedService)
    .join(", ");
  const head = words.withdrawalRow(norwegianDate(withdrawal.on), words.withdrawHowWord[withdrawal.how]);
  return (
    <li>
      <p>
        <strong>{whole ? words.whole : names}</strong>
      </p>
      <p className="num">
        {head} {withdrawal.by && words.withdrawalBy(withdrawal.by)}
      </p>
      {withdrawal.informed && <p className="consent-text">{words.informedWho(withdrawal.informed)}</p>}
      <p className="small muted">{withdrawal.consequencesExplained ? words.consequencesYes : words.consequencesNo}</p>
    </li>
  );
}

/** What has been taken back, in the order it happened. */
export function Withdrawals({ consent }: { consent: Consent }) {
  const t = useT();
  const { editor } = useCase();
  return (
    <Card
      title={t.consent.withdrawalsTitle}
      actions={
        <LinkButton
          to={paths.caseDocument(editor.get().id, "withdrawal", consent.id)}
          variant="secondary"
          icon={<PrinterSmallIcon aria-hidden />}
        >
          {t.consent.printWithdrawal}
        </LinkButton>
      }
    >
      <ul className="hairlines">
        {consent.withdrawals.map((withdrawal) => (
          <WithdrawalText key={withdrawal.id} consent={consent} withdrawal={withdrawal} />
        ))}
      </ul>
    </Card>
  );
}
