/**
 * What may be wrong with a store although it opens. `olderThanBefore`: a record has gone back in time; `olderStore`: the
 * whole store has. `clock`: this workstation's clock differs from the disk's by `what` minutes. `synced`: the folder is
 * synchronised by a cloud service.
 */
export const problemKinds = ["damaged", "olderThanBefore", "olderStore", "clock", "synced", "strangeFile"] as const;
