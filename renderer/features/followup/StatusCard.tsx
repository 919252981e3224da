import type { Figures } from "../../../shared/followup/figures.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";

/** How far the cases have come, and with what kind of coordinator. */
export function StatusCard({ found }: { found: Figures }) {
  const t = useT();
  const { byStatus, coordinator, childCoordinator } = found;
  const rows: [string, number][] = [
    ...byStatus
      .filter(({ count }) => count > 0)
      .map(({ status, count }): [string, number] => [t.cases.status[status], count]),
    [t.followup.withCoordinator, coordinator],
    [t.followup.withChildCoordinator, childCoordinator],
  ];
  return (
    <Card title={t.followup.statusTitle}>
      <dl className="status-list">
        {rows.map(([text, count]) => (
          <div key={text}>
            <dt title={text}>{text}</dt>
            <dd className="num">{count}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
