import { ChevronDownIcon, ChevronUpIcon, ClockDashedIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { norwegianDate } from "../../../shared/dates.ts";
import { hasEnded } from "../../../shared/user/rules.ts";
import type { UserRow } from "../../../shared/user/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { ChangeUser } from "./ChangeUser.tsx";
import type { Users } from "./useUsers.ts";

interface UserItemProps {
  user: UserRow;
  users: Users;
  open: boolean;
  onToggle: () => void;
  /** The user left the list, or asks for the slip above it. */
  onClose: () => void;
}

/** One user, read at a glance, opened in place. */
export function UserItem({ user, users, open, onToggle, onClose }: UserItemProps) {
  const t = useT().user;
  const panel = `user-${user.id}-panel`;
  const meta = [linkOf(user, users, t), user.until && t.untilOn(norwegianDate(user.until))].filter(Boolean);
  return (
    <li>
      <div className="user-head">
        <button
          type="button"
          id={`user-${user.id}`}
          className="user-open"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={onToggle}
        >
          {open ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
          <span className="user-words">
            <span className="user-name">{user.name}</span>
            {meta.length > 0 && <span className="user-meta num">{meta.join(" · ")}</span>}
          </span>
        </button>
        <UserTags user={user} users={users} />
      </div>
      {open && (
        <div id={panel} className="user-panel" role="group" aria-label={t.detailsOf(user.name)}>
          <ChangeUser user={user} users={users} onClose={onClose} />
        </div>
      )}
    </li>
  );
}

/** What the role is tied to: an entry of the register, or cases. */
function linkOf(user: UserRow, { coordinators }: Users, t: ReturnType<typeof useT>["user"]): string {
  if (user.role === "coordinator") {
    const coordinator = coordinators.find(({ id }) => id === user.coordinatorId);
    if (!coordinator) return t.linkGone;
    return coordinator.name === user.name
      ? [coordinator.title, coordinator.unit].filter(Boolean).join(" · ")
      : t.linkedTo(coordinator.name);
  }
  if (user.role !== "reader") return "";
  return user.cases === "all" ? t.allCases : t.someCases(user.cases.length);
}

function UserTags({ user, users }: { user: UserRow; users: Users }) {
  const t = useT().user;
  return (
    <div className="tag-row">
      {user.id === users.ownId && (
        <Tag size="small" variant="outline" data-color="neutral">
          {t.you}
        </Tag>
      )}
      {user.waiting && (
        <Tag size="small" variant="moderate" data-color="info" icon={<ClockDashedIcon aria-hidden />}>
          {t.waiting}
        </Tag>
      )}
      {hasEnded(user, users.today) && (
        <Tag size="small" variant="moderate" data-color="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
          {t.ended}
        </Tag>
      )}
    </div>
  );
}
