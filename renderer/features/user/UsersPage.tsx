import { PersonPlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { AddUser } from "./AddUser.tsx";
import { FormerUsers } from "./FormerUsers.tsx";
import { OneTimeCard } from "./OneTimeCard.tsx";
import { ResealProgress } from "./ResealProgress.tsx";
import "./user.css";
import { UserGroup } from "./UserGroup.tsx";
import { usersByRole } from "./userView.ts";
import { useUsers, type Slip, type Users } from "./useUsers.ts";

const ADD_BUTTON = "user-add";

/** Who may unlock the store, for the leader. */
export function UsersPage() {
  const state = useUsers();
  if (state.state === "data") return <Loaded {...state} />;
  return (
    <Frame busy={state.state === "loading"}>
      {state.state === "error" && <ErrorNotice error={state.error} onRetry={state.retry} />}
    </Frame>
  );
}

interface FrameProps {
  busy?: boolean;
  aside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

function Frame({ busy = false, aside, actions, children }: FrameProps) {
  const t = useT();
  return (
    <div className="page user-page" aria-busy={busy}>
      <PageHeading
        title={t.user.title}
        lead={t.user.lead}
        aside={aside}
        actions={actions}
        crumbs={<Link to={paths.settings}>{t.user.settings}</Link>}
      />
      {children}
    </div>
  );
}

function Loaded({ users, slip, putAway }: { users: Users; slip: Slip | null; putAway: () => void }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const groups = usersByRole(users.rows);
  const active = groups.reduce((sum, group) => sum + group.users.length, 0);
  const stopAdding = (): void => {
    setAdding(false);
    focusIdSoon(ADD_BUTTON);
  };
  return (
    <Frame
      aside={<span className="num">{t.user.count(active)}</span>}
      actions={
        !adding &&
        !slip && (
          <Button
            id={ADD_BUTTON}
            size="small"
            icon={<PersonPlusIcon aria-hidden />}
            onClick={() => {
              setOpenId(null);
              setAdding(true);
            }}
          >
            {t.user.add}
          </Button>
        )
      }
    >
      <ResealProgress />
      {slip && (
        <OneTimeCard
          key={slip.oneTime}
          slip={slip}
          onDone={() => {
            putAway();
            focusIdSoon(`user-${slip.id}`, ADD_BUTTON);
          }}
        />
      )}
      {adding && <AddUser users={users} onAdded={() => setAdding(false)} onCancel={stopAdding} />}
      {groups.map(({ role, users: members }) => (
        <UserGroup key={role} role={role} members={members} users={users} openId={openId} onOpen={setOpenId} />
      ))}
      <FormerUsers rows={users.rows} />
    </Frame>
  );
}
