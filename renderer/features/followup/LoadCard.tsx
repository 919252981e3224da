import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { Link } from "react-router";
import type { CoordinatorLoad } from "../../../shared/followup/figures.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";

interface LoadCardProps {
  loads: readonly CoordinatorLoad[];
  nameOf: (id: string) => string;
  /** How many rows there is room for. */
  room: number;
}

/** Cases per coordinator as bars, those with something over its day hatched. */
export function LoadCard({ loads, nameOf, room }: LoadCardProps) {
  const t = useT().followup;
  const [everyone, setEveryone] = useState(false);
  const widest = loads[0]?.cases ?? 0;
  const shown = everyone ? loads : loads.slice(0, room);
  return (
    <Card title={t.loadTitle}>
      {loads.length === 0 ? (
        <p className="muted">{t.noLoad}</p>
      ) : (
        <table className="load-table">
          <thead>
            <tr>
              <th scope="col">{t.loadColumns.coordinator}</th>
              <th aria-hidden="true" />
              <th scope="col" className="end">
                {t.loadColumns.cases}
              </th>
              <th scope="col" className="end">
                {t.loadColumns.late}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((load) => (
              <LoadRow key={load.coordinatorId} load={load} widest={widest} name={nameOf(load.coordinatorId)} />
            ))}
          </tbody>
        </table>
      )}
      {loads.length > 0 && (
        <div className="load-foot">
          <span className="load-key">
            <i /> {t.inTime}
          </span>
          <span className="load-key">
            <i className="late" /> {t.overdue}
          </span>
          {loads.length > room && (
            <Button size="xsmall" variant="tertiary" aria-expanded={everyone} onClick={() => setEveryone(!everyone)}>
              {everyone ? t.showFewerPeople : t.showAll(loads.length)}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function LoadRow({ load, widest, name }: { load: CoordinatorLoad; widest: number; name: string }) {
  const t = useT().followup;
  const share = (count: number): string => `${(count / widest) * 100}%`;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.casesOf(load.coordinatorId)} title={name}>
          {name || t.unknownCoordinator}
        </Link>
      </th>
      <td aria-hidden="true">
        <span className="load-track">
          <i style={{ inlineSize: share(load.cases - load.late) }} />
          <i className="late" style={{ inlineSize: share(load.late) }} />
        </span>
      </td>
      <td className="num end">{load.cases}</td>
      <td className="num end">{load.late}</td>
    </tr>
  );
}
