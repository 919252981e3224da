import {
  ArchiveIcon,
  Buildings3Icon,
  BulletListIcon,
  ClockIcon,
  EnvelopeClosedIcon,
  GavelIcon,
  PersonGroupIcon,
  ShieldLockIcon,
  TasklistIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useMay } from "../bridge/useMay.ts";
import { useSession } from "../bridge/session.tsx";
import { BackupCard } from "../features/backup/BackupCard.tsx";
import { HealthCard } from "../features/maintenance/HealthCard.tsx";
import { AdminLinks, type AdminLink } from "../features/settings/AdminLinks.tsx";
import { settingsParts, type SettingsPart } from "../features/settings/settingsParts.ts";
import "../features/settings/settings.css";
import { StoreCard } from "../features/settings/StoreCard.tsx";
import { WorkstationCard } from "../features/settings/WorkstationCard.tsx";
import { PassphraseCard } from "../features/user/PassphraseCard.tsx";
import { useT } from "../i18n/useT.ts";
import { paths } from "../paths.ts";
import { PageHeading } from "../ui/PageHeading.tsx";

/** What is common to all, for those who decide it; then what is one's own. Nobody is shown what is not theirs to change. */
export function SettingsScreen() {
  const t = useT();
  const { status } = useSession();
  const links = useAdminLinks();
  const common = useCommonLinks();
  const editsSettings = useMay("editSettings");
  const maintains = useMay("maintain");
  return (
    <div className="page">
      <PageHeading title={t.settings.title} lead={editsSettings ? t.settings.lead : t.settings.leadOwn} />
      {links.length > 0 && <AdminLinks title={t.settings.admin} links={links} />}
      <AdminLinks title={t.settingsPage.common} links={common} />
      <WorkstationCard />
      {/* In the practice municipality everybody knows it. */}
      {!status.practice && <PassphraseCard />}
      <BackupCard />
      {maintains && <HealthCard />}
      <StoreCard />
    </div>
  );
}

/** What everybody shares; the leader writes in it, all may read it. */
function useCommonLinks(): AdminLink[] {
  const { parts, leads } = useT().settingsPage;
  return settingsParts.map((part) => ({
    to: paths.settingsPart(part),
    icon: icons[part],
    title: parts[part],
    text: leads[part],
  }));
}

const icons: Record<SettingsPart, ReactNode> = {
  kommunen: <Buildings3Icon aria-hidden />,
  frister: <ClockIcon aria-hidden />,
  lover: <GavelIcon aria-hidden />,
  loypa: <TasklistIcon aria-hidden />,
  lister: <BulletListIcon aria-hidden />,
  brev: <EnvelopeClosedIcon aria-hidden />,
  oppbevaring: <ArchiveIcon aria-hidden />,
};

function useAdminLinks(): AdminLink[] {
  const t = useT();
  const managesUsers = useMay("manageUsers");
  const readsLog = useMay("readLog");
  const users = {
    to: paths.users,
    icon: <PersonGroupIcon aria-hidden />,
    title: t.settings.users,
    text: t.settings.usersText,
  };
  const log = {
    to: paths.accessLog,
    icon: <ShieldLockIcon aria-hidden />,
    title: t.settings.accessLog,
    text: t.settings.accessLogText,
  };
  return [...(managesUsers ? [users] : []), ...(readsLog ? [log] : [])];
}
