import { ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import type { Candidate } from "../../../shared/coordinator/candidates.ts";
import { useT } from "../../i18n/useT.ts";

interface LoadAfterProps {
  candidates: readonly Candidate[];
  receivers: ReadonlyMap<string, string>;
}

/** How many cases each receiver ends up with, before anything is moved. */
export function LoadAfter({ candidates, receivers }: LoadAfterProps) {
  const t = useT().caseload;
  const given = [...receivers.values()];
  const shown = candidates.filter(({ coordinator }) => given.includes(coordinator.id));
  if (shown.length === 0) return null;
  return (
    <div role="status">
      <h3>{t.afterTitle}</h3>
      <ul className="plain-list">
        {shown.map(({ coordinator: { id, name, capacity }, cases }) => {
          const later = cases + given.filter((to) => to === id).length;
          return (
            <li key={id}>
              {name} <span className="num">{t.after(cases, later, capacity === null ? "" : String(capacity))}</span>
              {capacity !== null && later > capacity && (
                <span className="coordinator-state over">
                  <ExclamationmarkTriangleFillIcon aria-hidden /> {t.over}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
