/**
 * Where a backup lies: `<chosen folder>/Helhet-kopi/<storeId>/<device>/`, with `lists/` (one file a backup) and `pool/`
 * (the content of files, by its hash). Documented in README, "File format".
 */
export const HOME = "Helhet-kopi";

/** The folder of one workstation's backups of one store. */
export const deviceFolder = (chosen: string, storeId: string, device: string): string =>
  `${chosen}/${HOME}/${storeId}/${device}`;

export const listsFolder = (folder: string): string => `${folder}/lists`;
export const listPath = (folder: string, id: string): string => `${folder}/lists/${id}.json`;
export const poolFolder = (folder: string): string => `${folder}/pool`;
export const shardOf = (hash: string): string => hash.slice(0, 2);
export const poolPath = (folder: string, hash: string): string => `${folder}/pool/${shardOf(hash)}/${hash}`;
