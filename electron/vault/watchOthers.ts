import { isoOf } from "../../shared/dates.ts";
import { catchUp, isNews, readAgain } from "./catchUp.ts";
import { journalNames, replayJournals } from "./journalFolder.ts";
import { keyOf, listFolders, recordFolders, type ListedRecord } from "./recordNames.ts";
import type { Session } from "./session.ts";

/** What a folder's last change was when it was listed. */
interface Seen {
  modified: number;
  /** Listed once more after its change: a file made in the same tick of the disk's clock would be missed else. */
  settled: boolean;
}

/**
 * Notices what others have saved since the last look, cheaply enough to be asked every few seconds: only folders that
 * changed are listed, and only records with a new slot are opened. On a new day every row that time has made wrong is
 * made anew.
 */
export function watchOthers(session: Session): { look: () => Promise<string[]> } {
  const { files, root } = session.place;
  const seen = new Map<string, Seen>();
  /** Journals of the last look: whoever wrote one has had the time to finish it. */
  let waiting: string[] = [];
  let day = isoOf(session.place.now());

  const hasChanged = async (folder: string): Promise<boolean> => {
    const modified = await files.modified(folder);
    const last = seen.get(folder);
    const same = last?.modified === modified;
    seen.set(folder, { modified, settled: same });
    return !(same && last.settled);
  };

  /** Names of records whose row is another than before. */
  const compare = async (work: () => Promise<unknown>): Promise<string[]> => {
    const salts = () => new Map(session.index.all().map((row) => [keyOf(row), row.salt]));
    const before = salts();
    await work();
    const after = salts();
    return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  };

  const finishWaiting = async (): Promise<void> => {
    const journals = await journalNames(session);
    if (journals.some((name) => waiting.includes(name))) await replayJournals(session);
    waiting = journals;
  };

  return {
    look: async () => {
      if (!session.readOnly && !session.older) await finishWaiting();
      const today = isoOf(session.place.now());
      if (today !== day) {
        day = today;
        return compare(() => catchUp(session));
      }
      const changed: ListedRecord[] = [];
      for (const folder of recordFolders(root)) {
        if (!(await hasChanged(folder))) continue;
        const listed = await listFolders(files, [folder]);
        changed.push(...[...listed.values()].filter((record) => isNews(session.index.get(record), record)));
      }
      if (changed.length === 0) return [];
      return compare(async () => {
        for (const record of changed) await readAgain(session, record);
      });
    },
  };
}
