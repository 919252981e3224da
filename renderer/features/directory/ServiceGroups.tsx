import type { Service } from "../../../shared/directory/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { groupsUpTo } from "./directoryView.ts";
import { ServiceRow, type RowActions } from "./ServiceRow.tsx";

interface ServiceGroupsProps {
  /** In the order to show; may be older than `live` for the row that is open. */
  services: readonly Service[];
  live: ReadonlyMap<string, Service>;
  openId: string | null;
  /** Ranked by a search: one list without groups. */
  ranked: boolean;
  limit: number;
  today: string;
  actions: RowActions;
}

/** The directory as the Rana guide prints it, target group by target group; or the hits of a search, best first. */
export function ServiceGroups({ services, live, openId, ranked, limit, today, actions }: ServiceGroupsProps) {
  const t = useT();
  const rows = (shown: readonly Service[]) => (
    <ul className="service-list">
      {shown.map(({ id }) => {
        const service = live.get(id);
        if (!service) return null;
        return (
          <ServiceRow
            key={id}
            service={service}
            isOpen={id === openId}
            showPlace={ranked}
            today={today}
            actions={actions}
          />
        );
      })}
    </ul>
  );
  if (ranked)
    return (
      <section className="service-group">
        <h2>{t.directory.hits}</h2>
        <div className="service-box">{rows(services.slice(0, limit))}</div>
      </section>
    );
  return groupsUpTo(services, limit).map(({ targetGroup, count, units }) => (
    <section key={targetGroup} className="service-group">
      <h2>
        {targetGroup || t.directory.noTargetGroup} <span className="group-count num">{count}</span>
      </h2>
      <div className="service-box">
        {units.map(({ unit, count: inUnit, services: shown }) => (
          <div key={unit} className="service-unit">
            <h3>
              {unit || t.directory.noUnit} <span className="group-count num">{inUnit}</span>
            </h3>
            {rows(shown)}
          </div>
        ))}
      </div>
    </section>
  ));
}
