import { useSession } from "../../bridge/session.tsx";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import "./backup.css";
import { BackupFacts } from "./BackupFacts.tsx";
import { BackupProblem } from "./BackupProblem.tsx";
import { useBackup } from "./useBackup.ts";

/** The backups in short, for the settings page; nothing for those who have nothing to do with them. */
export function BackupCard() {
  return useMay("backUp") ? <Short /> : null;
}

function Short() {
  const t = useT();
  const { practice } = useSession().status;
  const backup = useBackup();
  return (
    <Card title={t.backup.title} lead={practice ? t.backup.practice : t.backup.lead}>
      <div className="stack">
        {backup.state === "error" && <ErrorNotice error={backup.error} />}
        {backup.state === "data" && (
          <>
            <BackupProblem state={backup.data} />
            <BackupFacts state={backup.data} />
          </>
        )}
        <div>
          <LinkButton to={paths.backup} variant="secondary">
            {t.backup.open}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
