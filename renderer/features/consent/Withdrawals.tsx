import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { isWhole } from "../../../shared/consent/rules.ts";
import type { Consent, Withdrawal } from "../../../shared/consent/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

function WithdrawalText({ consent, withdrawal }: { consent: Consent; withdrawal: Withdrawal }) {
  const t = useT();
  const { editor } = useCase();
  const words = t.consent;
  const names = consent.services
    .filter((row) => withdrawal.serviceRows.includes(row.id))
    .map((row) => words.withdrawService(row.name.trim() || words.unnamedService));
  const what = [
    ...(consent.forCoordinator && withdrawal.coordinator ? [words.withdrawPurpose.forCoordinator] : []),
    ...(consent.forPlan && withdrawal.plan ? [words.withdrawPurpose.forPlan] : []),
    ...names,
  ];
  const head = words.withdrawalRow(norwegianDate(withdrawal.on), words.withdrawHowWord[withdrawal.how]);
  return (
    <li>
      {(isWhole(consent, withdrawal) ? [words.whole] : what).map((text) => (
        <p key={text}>
          <strong>{text}</strong>
        </p>
      ))}
      <p className="num">
        {head} {withdrawal.by && words.withdrawalBy(withdrawal.by)}
      </p>
      {withdrawal.informed && <p className="consent-text">{words.informedWho(withdrawal.informed)}</p>}
      <p className="small muted">{withdrawal.consequencesExplained ? words.consequencesYes : words.consequencesNo}</p>
      <LinkButton
        to={paths.caseDocument(editor.get().id, "withdrawal", withdrawal.id)}
        variant="secondary"
        icon={<PrinterSmallIcon aria-hidden />}
      >
        {words.printWithdrawal}
      </LinkButton>
    </li>
  );
}

/** What has been taken back, in the order it happened. */
export function Withdrawals({ consent }: { consent: Consent }) {
  const t = useT();
  return (
    <Card title={t.consent.withdrawalsTitle}>
      <ul className="hairlines">
        {consent.withdrawals.map((withdrawal) => (
          <WithdrawalText key={withdrawal.id} consent={consent} withdrawal={withdrawal} />
        ))}
      </ul>
    </Card>
  );
}
