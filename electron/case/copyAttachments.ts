import type { Attachment } from "../../shared/attachment/schema.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { putBlob, readBlob } from "../vault/blobs.ts";
import type { Vault } from "../vault/vault.ts";

/** Own copies under own keys: erasing the one case leaves the other's files as they are. */
export async function copyAttachments(
  vault: Vault,
  from: Pick<CaseRecord, "attachments">,
  chosen: readonly string[],
  newId: () => string,
): Promise<Attachment[]> {
  const copies: Attachment[] = [];
  for (const attachment of from.attachments.filter(({ id }) => chosen.includes(id))) {
    const { blobId, blobKey } = attachment;
    const bytes = await vault.work((open) => readBlob(open, blobId, blobKey));
    const blob = await vault.work((open) => putBlob(open, bytes));
    copies.push({ ...attachment, ...blob, id: newId() });
  }
  return copies;
}
