import { Button } from "@navikt/ds-react";
import { Link } from "react-router";
import type { Lookalike } from "../../../shared/case/lookalikes.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { Notice } from "./Notice.tsx";

/** More than this helps nobody to see that it is the same person. */
const MOST_SHOWN = 5;

interface LookalikesProps {
  found: readonly Lookalike[];
  busy: boolean;
  /** The report belongs to this case. */
  onAdd: (id: string) => void;
  /** The closed case that the new one goes on from; empty for none. */
  goesOnFrom: string;
  onGoOn: (id: string) => void;
}

/** Says so in place, before a person is registered twice; never stops anyone. */
export function Lookalikes({ found, busy, onAdd, goesOnFrom, onGoOn }: LookalikesProps) {
  const t = useT();
  return (
    <div role="status" className="lookalike-box">
      {found.length > 0 && (
        <Notice tone="warning" title={t.cases.lookalikeTitle(found.length)}>
          <p>{t.cases.lookalikeText}</p>
          <ul className="lookalikes">
            {found.slice(0, MOST_SHOWN).map(({ summary, reason }) => (
              <li key={summary.id}>
                <Link to={paths.case(summary.id)}>{summary.name || t.cases.unnamed}</Link>{" "}
                <span className="num">{summary.number}</span>
                {summary.birthDate && <span className="num">, {t.cases.bornOn(norwegianDate(summary.birthDate))}</span>}
                {" – "}
                {t.cases.lookalikeReason[reason]}, {t.cases.status[summary.status].toLowerCase()}{" "}
                {summary.status === "closed" ? (
                  <CheckField
                    label={t.cases.goOnFrom(summary.number)}
                    checked={goesOnFrom === summary.id}
                    onChange={(goesOn) => onGoOn(goesOn ? summary.id : "")}
                  />
                ) : (
                  <Button
                    size="xsmall"
                    variant="secondary"
                    data-color="neutral"
                    disabled={busy}
                    aria-label={t.cases.addReportTo(summary.number)}
                    onClick={() => onAdd(summary.id)}
                  >
                    {t.cases.addReportHere}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {found.length > MOST_SHOWN && <p>{t.cases.lookalikeMore(found.length - MOST_SHOWN)}</p>}
        </Notice>
      )}
    </div>
  );
}
