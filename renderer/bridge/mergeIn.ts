import type { Conflicted } from "../../shared/conflict/merge.ts";
import { sharing } from "../../shared/conflict/sharing.ts";
import type { Keeper, Newest } from "./keeper.ts";
import type { Timeline } from "./timeline.ts";

/** What others have saved, under what is shown and under every step of its history. */
export function mergeIn<T extends Conflicted>(
  { merge, me, newId }: Pick<Keeper<T>, "merge" | "me" | "newId">,
  timeline: Timeline<T>,
  { shown, from, newest }: { shown: T; from: T; newest: Newest<T> },
): { state: T; theirs: T; conflicts: number } {
  const theirs = sharing(from, newest.data);
  const who = {
    mine: { by: me, at: new Date().toISOString() },
    theirs: { by: newest.savedBy, at: newest.savedAt },
  };
  // One id for one place, so that undo meets the same conflict and not another one.
  const ids = new Map<string, string>();
  const idAt = (path: readonly string[]): string => {
    const key = path.join("\n");
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  const { conflicts } = merge(from, shown, theirs, who, idAt);
  const state = timeline.rebase(shown, (mine, isStored) => {
    const { merged } = merge(from, mine, theirs, who, idAt);
    if (!isStored) return sharing(theirs, merged);
    // What was typed over before the last save is no conflict; that step is then simply not there to be undone.
    const fresh = new Set(ids.values());
    return sharing(theirs, { ...merged, conflicts: merged.conflicts.filter(({ id }) => !fresh.has(id)) });
  });
  return { state, theirs, conflicts };
}
