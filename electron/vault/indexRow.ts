import type { IndexEntry } from "./localIndex.ts";
import type { RecordShapes } from "./place.ts";
import type { RecordName } from "./recordNames.ts";
import type { Head } from "./session.ts";

/** The row of the local index for a revision. */
export function indexRow(shapes: RecordShapes, { kind, id }: RecordName, head: Head): IndexEntry {
  const { revision, salt, data, sealedTo, log, erased } = head;
  return {
    kind,
    id,
    revision,
    salt,
    summary: erased ? null : shapes.summarise(kind, data, head),
    readers: erased ? [] : shapes.readers(kind, data),
    sealedTo,
    blobs: erased ? [] : shapes.blobs(kind, data),
    log,
    erased,
  };
}
