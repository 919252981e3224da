import type { LogEvent } from "./schema.ts";

/** What the list of records knows of a record's newest revision. */
export interface KnownRevision {
  revision: number;
  /** Entry that announced it; null for what older programs wrote. */
  log: { session: string; seq: number } | null;
}

type Announced = Pick<LogEvent, "kind" | "record" | "revision"> & { session: string; seq: number };

const announces: ReadonlySet<string> = new Set<LogEvent["kind"]>(["create", "change", "erase"]);
const key = ({ session, record, revision }: Announced): string => `${session}|${record}|${String(revision)}`;

/**
 * A save is noted before it happens. Gives the entries whose revision never came: nothing that high was written, another
 * entry brought it, or the same session had to announce it again.
 */
export function neverCompleted<E extends Announced>(
  events: readonly E[],
  known: (record: string) => KnownRevision | undefined,
): Set<E> {
  const saves = events.filter(({ kind, revision }) => announces.has(kind) && revision > 0);
  const last = new Map<string, number>();
  for (const save of saves) last.set(key(save), Math.max(save.seq, last.get(key(save)) ?? 0));
  return new Set(saves.filter((save) => !hasCome(save, known(save.record), last.get(key(save)) ?? save.seq)));
}

function hasCome(save: Announced, known: KnownRevision | undefined, lastAnnounced: number): boolean {
  if (!known || save.revision > known.revision || save.seq < lastAnnounced) return false;
  if (save.revision < known.revision || !known.log) return true;
  return known.log.session === save.session && known.log.seq === save.seq;
}
