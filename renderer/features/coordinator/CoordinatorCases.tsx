import { ArrowsSquarepathIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { weights } from "../../../shared/coordinator/weight.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import type { DatedCase } from "./registerView.ts";

interface CoordinatorCasesProps {
  coordinator: Coordinator;
  cases: readonly DatedCase[];
}

/** The cases with weight and next date, the nearest first, and the way to hand all of them over. */
export function CoordinatorCases({ coordinator, cases }: CoordinatorCasesProps) {
  const t = useT();
  const mayMove = useMay("appoint");
  const own = cases
    .filter(({ status, coordinatorIds }) => status !== "closed" && coordinatorIds.includes(coordinator.id))
    .toSorted((a, b) => (a.next?.date ?? "9999").localeCompare(b.next?.date ?? "9999"));
  return (
    <section className="stack" aria-label={t.coordinator.casesTitle}>
      <h3>{t.coordinator.casesTitle}</h3>
      {own.length === 0 && <p className="muted">{t.coordinator.noCases}</p>}
      {own.length > 0 && (
        <ul className="plain-list">
          {own.map(({ id, number, name, weight, next }) => (
            <li key={id}>
              <Link to={paths.case(id)}>
                <span className="num">{number}</span> {name.trim() || t.cases.unnamed}
              </Link>{" "}
              <span className="muted num">
                {[
                  `${t.coordinator.columns.weight} ${String(weights[weight])}`,
                  next ? `${norwegianDate(next.date)} ${t.followup.lines[next.kind]}` : "",
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
