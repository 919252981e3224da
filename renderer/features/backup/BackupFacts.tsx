import type { BackupState } from "../../../shared/backup/schema.ts";
import { capital } from "../../../shared/text.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { inWords } from "./moments.ts";

/** When, how many, where. */
export function BackupFacts({ state }: { state: BackupState }) {
  const t = useT();
  const { today } = useSession().status;
  return (
    <dl className="backup-facts">
      <div>
        <dt>{t.backup.newest}</dt>
        <dd>{state.newest === "" ? t.backup.none : capital(inWords(state.newest, today, t))}</dd>
      </div>
      <div>
        <dt>{t.backup.count}</dt>
        <dd className="num">{state.count}</dd>
      </div>
      <div>
        <dt>{t.backup.where}</dt>
        <dd>{state.folder}</dd>
      </div>
    </dl>
  );
}
