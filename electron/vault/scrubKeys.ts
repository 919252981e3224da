import { z } from "zod";
import type { Damage } from "../../shared/maintenance/schema.ts";
import { namesIn, readOrGone } from "./folders.ts";
import { MEMBERS_FOLDER, readMembers } from "./membersFiles.ts";
import { isWholeBox } from "./sealedBox.ts";
import type { Session } from "./session.ts";
import { readStoreFile } from "./storeFile.ts";
import { USERS_FOLDER } from "./userKeys.ts";

const keyFileName = z.object({ userId: z.string(), rev: z.number() });

/** What opens the store: its own file, the chain of members, the users' keys and the groups' boxes, as far as can be told. */
export async function scrubKeys(session: Session, onFile: () => void): Promise<Damage[]> {
  const { files, root } = session.place;
  const { refused } = await readMembers(files, root, await readStoreFile(files, root));
  onFile();
  const paths = [...refused];
  for (const name of await namesIn(files, `${root}/${MEMBERS_FOLDER}`)) if (name.endsWith(".json")) onFile();
  const look = async (folder: string, isOurs: RegExp, isWhole: (name: string, bytes: Buffer) => boolean) => {
    for (const name of (await namesIn(files, `${root}/${folder}`)).filter((one) => isOurs.test(one))) {
      const bytes = await readOrGone(files, `${root}/${folder}/${name}`);
      onFile();
      if (bytes && !isWhole(name, bytes)) paths.push(`${folder}/${name}`);
    }
  };
  await look(USERS_FOLDER, /\.key$/, isWholeKeyFile);
  for (const group of (await namesIn(files, `${root}/keys`)).filter((name) => /^\w+\.\d+$/.test(name))) {
    await look(`keys/${group}`, /\.box$/, (_name, bytes) => isWholeBox(bytes));
  }
  return paths.map((path): Damage => ({ kind: "store", path, record: "" }));
}

/** Written in the one way we write JSON, and about the user and revision its name says. */
function isWholeKeyFile(name: string, bytes: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    const { userId, rev } = keyFileName.parse(value);
    const inPlace = name === `${userId}.${String(rev).padStart(8, "0")}.key`;
    return inPlace && Buffer.from(JSON.stringify(value)).equals(bytes);
  } catch {
    return false;
  }
}
