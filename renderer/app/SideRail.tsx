import {
  Buildings2Icon,
  FolderIcon,
  HouseIcon,
  PadlockLockedIcon,
  PersonGroupIcon,
  TasklistIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { useRecentCases } from "../bridge/recentCases.ts";
import { useSession } from "../bridge/session.tsx";
import { useT } from "../i18n/useT.ts";
import { paths } from "../paths.ts";
import { BrandMark } from "../ui/BrandMark.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { LanguageToggle } from "../ui/LanguageToggle.tsx";
import type { Overview } from "./useOverview.ts";

const count = new Intl.NumberFormat("nb");
/** Names of people are many; the rail shows the latest of them. */
const RECENT_SHOWN = 6;

/** The left side: whose store this is, the pages, the cases just opened, who is working. */
export function SideRail({ overview, onLock }: { overview: Overview; onLock: () => void }) {
  const { status } = useSession();
  const t = useT();
  return (
    <header className="rail">
      <div className="brand">
        <BrandMark />
        <div className="brand-words">
          <div className="brand-name">{t.app.name}</div>
          <div className="brand-place">{overview.municipality || status.municipality}</div>
        </div>
      </div>
      <MainMenu overview={overview} />
      <RecentCases />
      <RailFoot onLock={onLock} />
    </header>
  );
}

function MainMenu({ overview }: { overview: Overview }) {
  const t = useT();
  const role = useSession().status.user?.role ?? "reader";
  const openCases = overview.cases?.filter((one) => one.status !== "closed").length;
  const active = overview.coordinators?.filter((one) => one.active).length;
  const running = overview.services?.filter((one) => !one.closedDown).length;
  return (
    <nav aria-label={t.app.mainMenu}>
      <ul className="rail-nav">
        <RailLink to={paths.monday} icon={<HouseIcon aria-hidden />} text={t.app.monday} number={undefined} />
        <RailLink to={paths.cases} icon={<FolderIcon aria-hidden />} text={t.app.cases} number={openCases} />
        <RailLink
          to={paths.coordinators}
          icon={<PersonGroupIcon aria-hidden />}
          text={t.app.coordinators}
          number={active}
        />
        {role !== "reader" && (
          <RailLink to={paths.unit} icon={<TasklistIcon aria-hidden />} text={t.app.unit} number={undefined} />
        )}
        <RailLink to={paths.directory} icon={<Buildings2Icon aria-hidden />} text={t.app.directory} number={running} />
      </ul>
    </nav>
  );
}

interface RailLinkProps {
  to: string;
  icon: ReactNode;
  text: string;
  number: number | undefined;
}

function RailLink({ to, icon, text, number }: RailLinkProps) {
  return (
    <li>
      <NavLink to={to}>
        {icon}
        <span className="rail-text">{text}</span>
        {number !== undefined && <span className="rail-count">{count.format(number)}</span>}
      </NavLink>
    </li>
  );
}

function RecentCases() {
  const t = useT();
  const recent = useRecentCases();
  if (recent.length === 0) return null;
  return (
    <nav className="rail-recent" aria-labelledby="rail-recent">
      <h2 id="rail-recent">{t.app.recent}</h2>
      <ul className="rail-nav recent">
        {recent.slice(0, RECENT_SHOWN).map(({ id, label }) => (
          <li key={id}>
            <NavLink to={paths.case(id)}>
              <span className="rail-text">{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RailFoot({ onLock }: { onLock: () => void }) {
  const t = useT();
  const { status, setPreferences } = useSession();
  const { user } = status;
  return (
    <div className="rail-foot">
      <div className="rail-language">
        <LanguageToggle
          label={t.app.language}
          value={status.preferences.language}
          onChange={(language) => void setPreferences({ language })}
        />
      </div>
      <div className="rail-user">
        {user && (
          <div className="rail-user-name">
            <span>{user.name}</span>
            <span className="muted">{t.app.roles[user.role]}</span>
          </div>
        )}
        <IconButton label={t.app.lock} icon={<PadlockLockedIcon aria-hidden />} keys={["Ctrl", "L"]} onClick={onLock} />
      </div>
    </div>
  );
}
