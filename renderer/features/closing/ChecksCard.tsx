import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { isClosed } from "../../../shared/case/rules.ts";
import { openChecks } from "../../../shared/closing/checks.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { useClosing } from "./useClosing.ts";

/** What is left to do; none of it stands in the way. */
export function ChecksCard() {
  const { page } = useT().closing;
  const { record, today } = useClosing();
  const open = openChecks(record, today);
  const closed = isClosed(record, today);
  return (
    <Card {...(closed ? { title: page.checksLeft } : { title: page.checksTitle, lead: page.checksLead })}>
      <ul className="closing-checks">
        {open.map(({ check, count }) => (
          <li key={check}>
            <ExclamationmarkTriangleIcon aria-hidden />
            {page.checks[check](count)}
          </li>
        ))}
        {open.length === 0 && (
          <li>
            <CheckmarkCircleIcon className="closing-good" aria-hidden />
            {page.checksNone}
          </li>
        )}
      </ul>
    </Card>
  );
}
