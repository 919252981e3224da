import { keyOf, type RecordName } from "./recordNames.ts";
import type { Head, Session } from "./session.ts";

/** Records a window works on right now. */
const MOST = 16;

const recent = new WeakMap<Session, Map<string, Head>>();

/** Keeps an opened or saved revision, so that the next autosave need not open it again to compare. */
export function rememberHead(session: Session, record: RecordName, head: Head): void {
  const heads = recent.get(session) ?? new Map<string, Head>();
  recent.set(session, heads);
  heads.delete(keyOf(record));
  heads.set(keyOf(record), head);
  const oldest = heads.keys().next().value;
  if (heads.size > MOST && oldest !== undefined) heads.delete(oldest);
}

/** The revision if it is still the very same writing; the caller has looked at its salt on the disk. */
export function rememberedHead(session: Session, record: RecordName, revision: number, salt: string): Head | null {
  const head = recent.get(session)?.get(keyOf(record));
  return head?.revision === revision && head.salt === salt ? head : null;
}

/** At lock nothing that was open stays in memory. */
export const forgetHeads = (session: Session): boolean => recent.delete(session);
