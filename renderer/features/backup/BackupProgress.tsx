import { useId } from "react";
import { useProgress } from "../../bridge/progress.ts";
import { useT } from "../../i18n/useT.ts";

/** How far copying or restoring has come; a bar without an end until that is known. */
export function BackupProgress({ what, label }: { what: "backup" | "restore"; label: string }) {
  const t = useT();
  const id = useId();
  const progress = useProgress(what);
  return (
    <div className="backup-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} {...(progress && { value: progress.done, max: progress.total })} />
      <span className="num muted" aria-hidden="true">
        {progress && t.backup.progress(progress.done, progress.total)}
      </span>
    </div>
  );
}
