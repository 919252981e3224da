import { Button } from "@navikt/ds-react";
import { useCallback, useState } from "react";
import type { BackupState, BackupTest } from "../../../shared/backup/schema.ts";
import { momentOf } from "../../../shared/backup/moment.ts";
import type { Result } from "../../../shared/result.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { BackupProgress } from "./BackupProgress.tsx";
import { inWords } from "./moments.ts";
import { useRecordNames } from "./useRecordNames.ts";

/** The quarterly trial: what it does, how far it is, what it found. */
export function TestCard({ state }: { state: BackupState }) {
  const t = useT();
  const { today } = useSession().status;
  const [testing, setTesting] = useState(false);
  const [result, setResult] = useState<Result<BackupTest> | null>(null);

  const test = async (): Promise<void> => {
    setTesting(true);
    setResult(null);
    setResult(await bridge.testBackup());
    setTesting(false);
  };
  const last = state.lastTestGood ? t.backup.lastTestGood : t.backup.lastTestBad;

  return (
    <Card title={t.backup.testTitle} lead={t.backup.testLead}>
      <div className="stack">
        <ol className="backup-steps">
          {t.backup.testSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="muted">
          {state.lastTest === "" ? t.backup.neverTested : last(inWords(state.lastTest, today, t))}
        </p>
        <div>
          <Button
            type="button"
            size="small"
            variant={state.testDue ? "primary" : "secondary"}
            loading={testing}
            disabled={state.newest === ""}
            onClick={() => void test()}
          >
            {t.backup.testStart}
          </Button>
        </div>
        {testing && <BackupProgress what="restore" label={t.backup.testing} />}
        <div role="status">{result?.ok && <Outcome test={result.value} />}</div>
        {result && !result.ok && <ErrorNotice error={result.error} />}
      </div>
    </Card>
  );
}

function Outcome({ test }: { test: BackupTest }) {
  const t = useT();
  const { today } = useSession().status;
  const nameOf = useRecordNames();
  const when = inWords(momentOf(test.id), today, t);
  const damagedName = useCallback(
    (what: string): string => {
      const parts: Record<string, string> = t.backup.parts;
      return parts[what] ?? (what.includes("/") ? t.backup.parts.file : nameOf(what));
    },
    [nameOf, t],
  );
  if (test.damaged.length === 0) {
    return (
      <Notice tone="success" title={t.backup.testGoodTitle}>
        <p>{t.backup.testGood(test.records, when)}</p>
        <p>{t.backup.testNewer(test.newer)}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={t.backup.testBadTitle}>
      <p>{t.backup.testBad(test.opened, test.records)}</p>
      <ul className="backup-damaged">
        {[...new Set(test.damaged.map(damagedName))].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{t.backup.testAdvice}</p>
    </Notice>
  );
}
