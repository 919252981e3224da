import type { UserRow } from "../../../shared/user/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { formerUsers } from "./userView.ts";

/** Those who had access once: the access log still names them. Folded away. */
export function FormerUsers({ rows }: { rows: readonly UserRow[] }) {
  const t = useT();
  const former = formerUsers(rows);
  if (former.length === 0) return null;
  return (
    <details className="former-users">
      <summary>{t.user.former(former.length)}</summary>
      <ul className="hairlines">
        {former.map(({ id, name, role }) => (
          <li key={id}>
            {name} <span className="muted">{t.app.roles[role]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
