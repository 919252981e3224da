/** A bug to be written into the source, and the run that must notice it. */
export interface PlantedSource {
  name: string;
  /** From the top of the project. */
  file: string;
  /** What stands there, once, and what is put in its place. */
  changes: [from: string, to: string][];
  check: keyof typeof checkNames;
}

/** Runs of `plantedChecks.ts`; only named here, since they must be loaded when the bug is in place. */
export const checkNames = {
  cutting: "power cuts while saving",
  attaching: "power cuts after saving with an attachment, which the disk takes slowly",
  joining: "power cuts while users come",
  tidying: "power cuts while tidying up",
  flushing: "failing flushes while users come",
  random: "random operations",
  merging: "two people's changes joined",
  changingLog: "changed access logs",
  forging: "forged lists of members",
  taking: "two workstations taking the maintenance lock",
};

export const plantedSources: PlantedSource[] = [
  {
    name: "the log is written after the record",
    file: "electron/vault/saveRecord.ts",
    changes: [
      ["const log = await announce(session, record, revision, note);", "const log = null;"],
      [
        "      return sealed.head;\n",
        "      await announce(session, record, revision, note);\n      return sealed.head;\n",
      ],
    ],
    check: "cutting",
  },
  {
    name: "a save takes nobody's access away",
    file: "electron/vault/keyring.ts",
    changes: [["return readers.includes(member.coordinatorId);", "return true;"]],
    check: "random",
  },
  {
    name: "a removal gives no new key",
    file: "electron/vault/userChanges.ts",
    changes: [["for (const group of new Set(lost)) {", "for (const group of [] as GroupName[]) {"]],
    check: "random",
  },
  {
    name: "a workstation that does not know of a removal goes on with the old key",
    file: "electron/vault/saveRecord.ts",
    changes: [["  await learnMembers(session);\n", ""]],
    check: "random",
  },
  {
    name: "revisions are tidied from the top",
    file: "electron/vault/removeSlots.ts",
    changes: [
      ["of slots.entries()) {", "of [...slots.entries()].reverse()) {"],
      ["if (!(await mayGo(at))) break;", "if (!(await mayGo(at))) continue;"],
    ],
    check: "tidying",
  },
  {
    name: "tidying leaves one revision",
    file: "electron/vault/prune.ts",
    changes: [["const KEPT = 3;", "const KEPT = 1;"]],
    check: "random",
  },
  {
    name: "the journal is gone before everything is in place",
    file: "electron/vault/journal.ts",
    changes: [
      ["    await fillAll(session, taken);\n", ""],
      [
        ".catch(() => undefined);\n  } catch",
        ".catch(() => undefined);\n    await fillAll(session, taken);\n  } catch",
      ],
    ],
    check: "tidying",
  },
  {
    name: "a journal counts before it survives a power cut",
    file: "electron/vault/journal.ts",
    changes: [["  await flushAgain(files, journal);\n  await files.flushDirectory(folder);\n", ""]],
    check: "tidying",
  },
  {
    name: "an attachment is still being written when its record is saved",
    file: "electron/vault/blobs.ts",
    changes: [["  await createDurably(place.files, folder", "  void createDurably(place.files, folder"]],
    check: "attaching",
  },
  {
    name: "the old key file goes before the new one counts",
    file: "electron/vault/adoptKeys.ts",
    changes: [
      [
        "      const after = await writeNextMembers(",
        "      await removeKeysBelow(place.files, place.root, userId, rev);\n      const after = await writeNextMembers(",
      ],
    ],
    check: "joining",
  },
  {
    name: "a list of members is built on one that may still be lost",
    file: "electron/vault/nextMembers.ts",
    changes: [["  await confirmMembers(files, root, directory);\n", ""]],
    check: "flushing",
  },
  {
    name: "the index is trusted over the files",
    file: "electron/vault/readRecord.ts",
    changes: [["  while (await files.exists(pathOf(root, record, top + 1))) top++;\n", ""]],
    check: "random",
  },
  {
    name: "the last writer wins",
    file: "electron/vault/slots.ts",
    changes: [['    if (read !== "absent" && read !== "unreadable") return read;\n', ""]],
    check: "random",
  },
  {
    name: "of two who changed the same field only the last is kept",
    file: "shared/conflict/merge.ts",
    changes: [["  noteConflict(merging, path, theirs, mine);\n  return theirs;", "  return theirs;"]],
    check: "merging",
  },
  {
    name: "a log counts as closed without its user's signature",
    file: "electron/vault/logReader.ts",
    changes: [["!holds(one.type, one.body,", "one.type !== FRAME.closing && !holds(one.type, one.body,"]],
    check: "changingLog",
  },
  {
    name: "any member may sign the list of members",
    file: "electron/vault/members.ts",
    changes: [
      [
        'return signer.role === "leader" || changesOwnKeysOnly(after, before, signer.id) ? signer.signPublic : null;',
        "return signer.signPublic;",
      ],
    ],
    check: "forging",
  },
  {
    name: "the maintenance lock is taken from one who lives",
    file: "electron/vault/maintenanceLock.ts",
    changes: [["await watchUntilDead(session, dead, stop, timing);", "await Promise.resolve();"]],
    check: "taking",
  },
];
