import type { Figures } from "../../../shared/followup/figures.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";

/** How far the cases have come, as numbers and lengths. */
export function StatusCard({ byStatus }: { byStatus: Figures["byStatus"] }) {
  const t = useT();
  const shown = byStatus.filter(({ count }) => count > 0);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  return (
    <Card title={t.followup.statusTitle}>
      <dl className="status-list">
        {shown.map(({ status, count }) => (
          <div key={status}>
            <dt>{t.cases.status[status]}</dt>
            <dd className="num">
              <span className="load-track" aria-hidden="true">
                <i style={{ inlineSize: `${(count / most) * 100}%` }} />
              </span>
              <span>{count}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
