import { newEpoch } from "./newEpoch.ts";
import { nextAfter, settledMembers, writeNextMembers } from "./nextMembers.ts";
import type { Directory } from "./membersFiles.ts";
import type { GroupKey } from "./members.ts";
import type { VaultPlace } from "./place.ts";
import { FORMAT, raiseFormat, readStoreFile, type StoreFile } from "./storeFile.ts";
import type { UserSecrets } from "./userKeys.ts";

/**
 * Lifts a store of an older format, at a leader's unlock: gives the group `leaders` its key, then says in store.json that
 * older programs can no longer write. Each step may be cut short and is taken up at the next unlock. Records keep their
 * shape until they are saved next. Null when there is nothing to do, or for one who is no leader.
 */
export async function upgradeStore(
  place: VaultPlace,
  store: StoreFile,
  as: { userId: string; secrets: UserSecrets },
): Promise<{ store: StoreFile; directory: Directory } | null> {
  if (store.format >= FORMAT) return null;
  let directory = await settledMembers(place);
  const leader = directory.current.members.find(({ id, status }) => id === as.userId && status === "active");
  if (leader?.role !== "leader") return null;
  if (directory.current.format === 1) {
    const leaders = await leadersGroup(place, directory);
    const groups = { ...directory.current.groups, leaders };
    const next = nextAfter({ ...directory, current: { ...directory.current, groups } });
    directory = await writeNextMembers(place, { ...next, signedBy: as.userId }, as.secrets.sign);
  }
  await raiseFormat(place.files, place.root, store);
  return { store: await readStoreFile(place.files, place.root), directory };
}

/** The key of the group `leaders`, made when an older program did not know it. */
export async function leadersGroup(place: VaultPlace, { current }: Directory): Promise<GroupKey> {
  const { storeId, members, recoveryPublic } = current;
  return current.groups.leaders ?? newEpoch(place, storeId, "leaders", members, recoveryPublic);
}
