import { compareListings } from "../../shared/backup/compare.ts";
import type { BackupComparison } from "../../shared/backup/schema.ts";
import type { CaseSummary } from "../../shared/case/schema.ts";
import type { Vault } from "../vault/openVault.ts";
import type { Session } from "../vault/session.ts";
import type { BackupList } from "./backupList.ts";
import { openBackup } from "./findBackups.ts";
import { recordsOfBackup, recordsOfStore } from "./listings.ts";
import { pacer } from "./pacer.ts";
import { readBackup, type OpenBackup } from "./readBackup.ts";
import { storeOf, type BackupSurroundings } from "./surroundings.ts";

/**
 * What a backup and the store hold of each other; against nothing when there is no store, or another one. Case numbers
 * are told once the store is open. What was erased for good is no difference: it is not to come back.
 */
export async function compareBackup(
  around: BackupSurroundings,
  wanted: { token?: string | undefined; id: string },
): Promise<BackupComparison> {
  const { files, session } = around;
  const { copy, list } = await openBackup(around, wanted);
  const inBackup = await recordsOfBackup(files, copy.folder, list);
  const store = storeOf(session.stage);
  const isSame = store?.storeId === list.storeId;
  const inStore = isSame ? await recordsOfStore(files, store.root) : [];
  const { same, differences } = compareListings(inBackup, inStore);
  if (!isSame || session.stage.kind !== "open") {
    return { same, differences: differences.map((one) => ({ ...one, label: "" })) };
  }
  return { same, differences: await labelled(session.stage.vault, copy.folder, list, differences) };
}

async function labelled(
  vault: Vault,
  folder: string,
  list: BackupList,
  differences: Pick<BackupComparison["differences"][number], "record" | "state">[],
): Promise<BackupComparison["differences"]> {
  return vault.work(async (session, stop) => {
    const pace = pacer(() => stop.aborted);
    const rows = new Map(session.index.all().map((row) => [`${row.kind}-${row.id}`, row]));
    const backup = await readBackup(session, folder, list);
    const found: BackupComparison["differences"] = [];
    for (const difference of differences) {
      const row = rows.get(difference.record);
      if (row?.erased) continue;
      const label = row ? numberOf(row) : await numberInBackup(session, backup, difference.record);
      found.push({ ...difference, label });
      await pace();
    }
    return found;
  });
}

const numberOf = ({ kind, summary }: { kind: string; summary: unknown }): string =>
  kind === "case" ? (summary as CaseSummary).number : "";

/** Of a case the store no longer knows. */
async function numberInBackup(session: Session, backup: OpenBackup, name: string): Promise<string> {
  const record = backup.records.get(name);
  if (record?.kind !== "case") return "";
  const head = await backup.head(record);
  if (!head || head.erased) return "";
  return numberOf({ kind: record.kind, summary: session.shapes.summarise(record.kind, head.data, head) });
}
