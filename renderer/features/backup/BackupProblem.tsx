import type { BackupState } from "../../../shared/backup/schema.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import { useT } from "../../i18n/useT.ts";
import { Notice } from "../../ui/Notice.tsx";

/** What to do about an error code; where it is about the copy, other words than elsewhere. */
export function problemText(code: string, t: Messages): string {
  const texts: Record<string, string> = t.backup.problems;
  return texts[code] ?? t.backup.problems.other;
}

/** Why the last backup was not made; nothing while all is well, or while a new try is going on. */
export function BackupProblem({ state }: { state: BackupState }) {
  const t = useT();
  if (state.problem === "" || state.running) return null;
  return (
    <Notice tone="danger" title={t.backup.problemTitle} alert>
      <p>{problemText(state.problem, t)}</p>
    </Notice>
  );
}
