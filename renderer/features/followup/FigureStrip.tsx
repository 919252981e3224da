import { ArrowRightIcon, ExclamationmarkTriangleFillIcon, PersonCrossIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Figures } from "../../../shared/followup/figures.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";

const number = new Intl.NumberFormat("nb");

interface FigureStripProps {
  found: Figures;
  /** Of the late cases, those on one's own desk. */
  lateMine: number;
  /** Deadlines of this week. */
  week: number;
  /** Shows every line, at this group. */
  onGroup: (group: "late" | "week") => void;
}

/** Four numbers that lead to what they count. */
export function FigureStrip({ found, lateMine, week, onGroup }: FigureStripProps) {
  const t = useT().followup;
  return (
    <ul className="figures" aria-label={t.figures}>
      <Figure title={t.open} value={found.open} more={t.openMore(found.plansInForce)} to={paths.cases} />
      <Figure
        title={t.withoutCoordinator}
        icon={found.withoutCoordinator > 0 && <PersonCrossIcon className="figure-warning" aria-hidden />}
        value={found.withoutCoordinator}
        more={t.withoutMore(found.withoutCoordinator)}
        to={paths.casesWithoutCoordinator}
      />
      <Figure
        title={t.late}
        icon={found.late > 0 && <ExclamationmarkTriangleFillIcon className="figure-danger" aria-hidden />}
        value={found.late}
        more={t.lateMore(lateMine)}
        onClick={() => onGroup("late")}
      />
      <Figure title={t.ahead} value={found.ahead} more={t.aheadMore(week)} onClick={() => onGroup("week")} />
    </ul>
  );
}

interface FigureProps {
  title: string;
  value: number;
  more: string;
  icon?: ReactNode;
  to?: string;
  onClick?: () => void;
}

function Figure({ title, value, more, icon, to, onClick }: FigureProps) {
  const body = (
    <>
      <span className="figure-title">
        {icon}
        {title}
        <ArrowRightIcon aria-hidden className="figure-arrow" />
      </span>
      <span className="figure-value num">{number.format(value)}</span>
      <span className="figure-more num">{more}</span>
    </>
  );
  return (
    <li>
      {to === undefined ? (
        <button type="button" onClick={onClick}>
          {body}
        </button>
      ) : (
        <Link to={to}>{body}</Link>
      )}
    </li>
  );
}
