import type { DatedBackup } from "../../../shared/backup/schema.ts";
import type { Output } from "../../../shared/ipc/contract.ts";

type Folder = Output<"chooseFolder">;

/** What is chosen on the way to a restored store; kept when one goes back. */
export interface RestoreDraft {
  /** Null: the backups this workstation knows of. */
  from: Folder | null;
  /** Newest first. */
  backups: DatedBackup[];
  /** Chosen backup; empty before there is one. */
  id: string;
  to: Folder | null;
}

export const emptyRestoreDraft: RestoreDraft = { from: null, backups: [], id: "", to: null };

export interface RestoreStepProps {
  /** "Steg 2 av 4". */
  count: string;
  draft: RestoreDraft;
  onChange: (part: Partial<RestoreDraft>) => void;
  onBack: () => void;
}

/** The one that is chosen, or the newest that nothing is missing from. */
export const chosenBackup = ({ backups, id }: RestoreDraft): DatedBackup | undefined =>
  backups.find((backup) => backup.id === id) ?? backups.find(({ missing }) => missing === 0) ?? backups[0];

/** What a question about a backup is asked with. */
export const sourceOf = ({ from }: RestoreDraft): { token?: string } => (from ? { token: from.token } : {});
