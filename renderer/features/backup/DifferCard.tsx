import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import type { BackupComparison, BackupState, DatedBackup } from "../../../shared/backup/schema.ts";
import type { Result } from "../../../shared/result.ts";
import { capital } from "../../../shared/text.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { Differences } from "./Differences.tsx";
import { inWords } from "./moments.ts";

const ofThisStore = () => bridge.listBackups({});

/** What a backup and the store hold of each other, and getting chosen records back. */
export function DifferCard({ state }: { state: BackupState }) {
  const t = useT();
  const [backups, setBackups] = useState<Result<DatedBackup[]> | null>(null);
  useEffect(() => {
    let current = true;
    // Asked anew when a backup has come or gone.
    if (!state.running) void ofThisStore().then((result) => current && setBackups(result));
    return () => {
      current = false;
    };
  }, [state.running, state.newest, state.count, state.folder]);
  return (
    <Card title={t.backup.differTitle} lead={t.backup.differLead}>
      {backups && !backups.ok && <ErrorNotice error={backups.error} />}
      {backups?.ok && backups.value.length === 0 && <p className="muted">{t.backup.differEmpty}</p>}
      {backups?.ok && backups.value.length > 0 && <Compare backups={backups.value} problem={state.problem} />}
    </Card>
  );
}

interface Compared {
  backup: DatedBackup;
  result: Result<BackupComparison>;
}

function Compare({ backups, problem }: { backups: DatedBackup[]; problem: string }) {
  const t = useT();
  const { today } = useSession().status;
  const [chosen, setChosen] = useState("");
  const [comparing, setComparing] = useState(false);
  const [compared, setCompared] = useState<Compared | null>(null);
  // The chosen one may have been removed since.
  const backup = backups.find(({ id }) => id === chosen) ?? backups[0];
  if (!backup) return null;

  const compare = async (): Promise<void> => {
    setComparing(true);
    setCompared(null);
    const result = await bridge.compareBackup({ id: backup.id });
    setComparing(false);
    setCompared({ backup, result });
  };

  return (
    <div className="stack">
      <div className="row">
        <SelectField
          label={t.backup.from}
          value={backup.id}
          options={backups.map(({ id, madeAt }) => ({ value: id, label: capital(inWords(madeAt, today, t)) }))}
          onChange={(id) => {
            setChosen(id);
            setCompared(null);
          }}
        />
        <Button type="button" size="small" variant="secondary" loading={comparing} onClick={() => void compare()}>
          {t.backup.compare}
        </Button>
      </div>
      <p role="status" className={comparing ? "muted" : "aksel-sr-only"}>
        {comparing ? t.backup.comparing : ""}
      </p>
      {compared && !compared.result.ok && <ErrorNotice error={compared.result.error} />}
      {compared?.result.ok && (
        <Differences
          key={compared.backup.id}
          backup={compared.backup}
          comparison={compared.result.value}
          problem={problem}
          onRestored={() => setCompared(null)}
        />
      )}
    </div>
  );
}
