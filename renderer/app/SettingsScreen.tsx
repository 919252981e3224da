import { PersonGroupIcon, ShieldLockIcon } from "@navikt/aksel-icons";
import { useMay } from "../bridge/useMay.ts";
import { useRegisters } from "../bridge/registers.ts";
import { useSession } from "../bridge/session.tsx";
import { BackupCard } from "../features/backup/BackupCard.tsx";
import { HealthCard } from "../features/maintenance/HealthCard.tsx";
import { AdminLinks, type AdminLink } from "../features/settings/AdminLinks.tsx";
import { MunicipalityCard } from "../features/settings/MunicipalityCard.tsx";
import "../features/settings/settings.css";
import { StoreCard } from "../features/settings/StoreCard.tsx";
import { WorkstationCard } from "../features/settings/WorkstationCard.tsx";
import { PassphraseCard } from "../features/user/PassphraseCard.tsx";
import { useT } from "../i18n/useT.ts";
import { paths } from "../paths.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

/** What is common to all, for those who decide it; then what is one's own. Nobody is shown what is not theirs to change. */
export function SettingsScreen() {
  const t = useT();
  const { status } = useSession();
  const links = useAdminLinks();
  const editsSettings = useMay("editSettings");
  const maintains = useMay("maintain");
  return (
    <div className="page">
      <PageHeading title={t.settings.title} lead={editsSettings ? t.settings.lead : t.settings.leadOwn} />
      {links.length > 0 && <AdminLinks title={t.settings.admin} links={links} />}
      {editsSettings && <Municipality />}
      <WorkstationCard />
      {/* In the practice municipality everybody knows it. */}
      {!status.practice && <PassphraseCard />}
      <BackupCard />
      {maintains && <HealthCard />}
      <StoreCard />
    </div>
  );
}

function Municipality() {
  const registers = useRegisters();
  if (registers.state === "error") return <ErrorNotice error={registers.error} />;
  return registers.state === "data" ? <MunicipalityCard editor={registers.registers.settings} /> : null;
}

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
