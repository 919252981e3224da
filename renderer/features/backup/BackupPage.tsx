import { Link } from "react-router";
import { useSession } from "../../bridge/session.tsx";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import "./backup.css";
import { CopiesCard } from "./CopiesCard.tsx";
import { DifferCard } from "./DifferCard.tsx";
import { TestCard } from "./TestCard.tsx";
import { useBackup } from "./useBackup.ts";

/** Where the backups are and how old, a trial of the newest, and getting cases back from one. */
export function BackupPage() {
  const t = useT();
  const { practice } = useSession().status;
  const mayRestore = useMay("restore");
  const backup = useBackup();
  return (
    <div className="page backup-page" aria-busy={backup.state === "loading"}>
      <PageHeading
        title={t.backup.title}
        lead={practice ? t.backup.practice : t.backup.lead}
        crumbs={<Link to={paths.settings}>{t.backup.settings}</Link>}
      />
      {backup.state === "error" && <ErrorNotice error={backup.error} />}
      {backup.state === "data" && (
        <>
          <CopiesCard state={backup.data} />
          <TestCard state={backup.data} />
          {mayRestore && <DifferCard state={backup.data} />}
          {mayRestore && !practice && (
            <Card title={t.backup.wholeTitle}>
              <p>{t.backup.wholeText}</p>
            </Card>
          )}
        </>
      )}
    </div>
  );
}
