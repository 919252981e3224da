import type { Vault } from "../vault/vault.ts";
import { keepDraft } from "../vault/drafts.ts";
import type { RecordName } from "../vault/recordNames.ts";

/** What must go well before a save. When it does not, the text is kept on this workstation as after a failed save. */
export async function orKeep<T>(
  vault: Vault,
  record: RecordName,
  { base, data, now }: { base: number; data: unknown; now: Date },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    const draft = { base, at: now.toISOString(), data };
    await vault.work((opened) => keepDraft(opened, record, draft)).catch(() => undefined);
    throw failure;
  }
}
