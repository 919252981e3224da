import { ArrowsSquarepathIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { weights } from "../../../shared/coordinator/weight.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";

interface CoordinatorCasesProps {
  coordinator: Coordinator;
  cases: readonly CaseSummary[];
}

/** The cases with weight and next date, the nearest first, and the way to hand all of them over. */
export function CoordinatorCases({ coordinator, cases }: CoordinatorCasesProps) {
  const t = useT();
  const mayMove = useMay("appoint");
  const day = (date: string): string => (isIsoDate(date) ? date : "9999");
  const own = cases
    .filter(({ status, coordinatorIds }) => status !== "closed" && coordinatorIds.includes(coordinator.id))
    .toSorted((a, b) => day(a.deadline).localeCompare(day(b.deadline)));
  return (
    <section className="stack" aria-label={t.coordinator.casesTitle}>
      <h3>{t.coordinator.casesTitle}</h3>
      {own.length === 0 && <p className="muted">{t.coordinator.noCases}</p>}
      {own.length > 0 && (
        <ul className="plain-list">
          {own.map(({ id, number, name, weight, deadline, deadlineKind }) => (
            <li key={id}>
              <Link to={paths.case(id)}>
                <span className="num">{number}</span> {name.trim() || t.cases.unnamed}
              </Link>{" "}
              <span className="muted num">
                {[
                  `${t.coordinator.columns.weight} ${String(weights[weight])}`,
                  isIsoDate(deadline) && deadlineKind !== ""
                    ? `${norwegianDate(deadline)} ${t.cases.deadlineKind[deadlineKind]}`
                    : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayMove && (
        <div>
          <LinkButton
            to={paths.handOverCaseload(coordinator.id)}
            variant="secondary"
            icon={<ArrowsSquarepathIcon aria-hidden />}
          >
            {t.coordinator.handOver(coordinator.name.trim() || t.coordinator.unnamed)}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
