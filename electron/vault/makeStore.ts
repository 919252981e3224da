import type { VaultPlace } from "./place.ts";
import { standardCost } from "./deriveKey.ts";
import { groupFolder, writeBoxes } from "./groupKeys.ts";
import { groupNames, RECOVERY, signMembers, type Members } from "./members.ts";
import { MEMBERS_FOLDER, writeMembers } from "./membersFiles.ts";
import { erase, random, sealKeyPair, signKeyPair } from "./primitives.ts";
import { makeRecoverySecret, recoveryGroups, recoveryKeyPair, recoverySignPair } from "./recovery.ts";
import { recordFolders } from "./recordNames.ts";
import { identityHash, newStoreFile, writeStoreFile } from "./storeFile.ts";
import { USERS_FOLDER, writeUserKeys, type UserSecrets } from "./userKeys.ts";

interface Made {
  userId: string;
  secrets: UserSecrets;
  /** The recovery code, to be printed. */
  groups: string[];
}

/** Writes a new store with its first leader into an empty folder. Cut short, it leaves what is no store. */
export async function makeStore(
  place: VaultPlace,
  options: { userName: string; passphrase: string; practice: boolean },
): Promise<Made> {
  const { files, root, derive } = place;
  const newId = (): string => random(16).toString("hex");
  const [seal, sign] = [sealKeyPair(), signKeyPair()];
  const groupKeys = { ke: sealKeyPair(), all: sealKeyPair(), leaders: sealKeyPair() };
  const recoverySecret = makeRecoverySecret();
  const [recovery, recoverySign] = [recoveryKeyPair(recoverySecret), recoverySignPair(recoverySecret)];
  const [storeId, userId] = [newId(), newId()];
  const store = newStoreFile(storeId, options.practice, place.now());
  const hex = (key: { public: Buffer }): string => key.public.toString("hex");
  const leader = { id: userId, name: options.userName, role: "leader", status: "active" } as const;
  const plain = { coordinatorId: "", until: "", cases: [], once: false };
  const members: Members = {
    format: 2,
    rev: 1,
    previous: identityHash(store),
    storeId,
    members: [{ ...leader, signPublic: hex(sign), sealPublic: hex(seal), from: 1, ...plain }],
    groups: {
      ke: { epoch: 1, public: hex(groupKeys.ke) },
      all: { epoch: 1, public: hex(groupKeys.all) },
      leaders: { epoch: 1, public: hex(groupKeys.leaders) },
    },
    recoveryPublic: hex(recovery),
    recoverySignPublic: hex(recoverySign),
    signedBy: userId,
  };
  const secrets = { seal: seal.secret, sign: sign.secret, former: [] };
  const owners = [
    { id: userId, sealPublic: seal.public },
    { id: RECOVERY, sealPublic: recovery.public },
  ];

  await makeFolders(place);
  for (const name of groupNames) {
    await writeBoxes(files, root, storeId, { name, epoch: 1, secret: groupKeys[name].secret }, owners);
  }
  const { passphrase } = options;
  await writeUserKeys(
    files,
    derive,
    root,
    { storeId, userId, rev: 1, passphrase, once: false, cost: standardCost },
    secrets,
  );
  await writeMembers(files, root, 1, signMembers(members, sign.secret));
  await writeStoreFile(files, root, store);

  const groups = recoveryGroups(recoverySecret);
  erase(recoverySecret, recovery.secret, recoverySign.secret);
  for (const name of groupNames) erase(groupKeys[name].secret);
  return { userId, secrets, groups };
}

async function makeFolders({ files, root }: VaultPlace): Promise<void> {
  const boxes = groupNames.map((name) => `${root}/${groupFolder(name, 1)}`);
  const folders = [MEMBERS_FOLDER, USERS_FOLDER].map((name) => `${root}/${name}`);
  for (const folder of [...folders, ...boxes, ...recordFolders(root)]) await files.mkdir(folder);
  for (const parent of [`${root}/keys`, `${root}/docs`, root]) await files.flushDirectory(parent);
}
