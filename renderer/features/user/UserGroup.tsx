import type { Role, UserRow } from "../../../shared/user/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { UserItem } from "./UserItem.tsx";
import type { Users } from "./useUsers.ts";

interface UserGroupProps {
  role: Role;
  members: readonly UserRow[];
  users: Users;
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** Everybody of one role, one of them open at a time. */
export function UserGroup({ role, members, users, openId, onOpen }: UserGroupProps) {
  const t = useT();
  return (
    <Card title={t.user.groups[role]} lead={t.user.roleMeans[role]}>
      <ul className="hairlines user-list">
        {members.map((user) => (
          <UserItem
            key={user.id}
            user={user}
            users={users}
            open={user.id === openId}
            onToggle={() => {
              onOpen(user.id === openId ? null : user.id);
              focusIdSoon(`user-${user.id}`);
            }}
            onClose={() => onOpen(null)}
          />
        ))}
      </ul>
    </Card>
  );
}
