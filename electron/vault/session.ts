import type { Keyring } from "./keyring.ts";
import type { LocalIndex } from "./localIndex.ts";
import type { LogReference, LogWriter } from "./logWriter.ts";
import type { RecordShapes, VaultPlace } from "./place.ts";

/** What everything that works on an open store shares between unlock and lock. */
export interface Session {
  place: VaultPlace;
  shapes: RecordShapes;
  keyring: Keyring;
  index: LocalIndex;
  /** Own revisions that reached the disk but were never acknowledged, by record; the next attempt stands on them. */
  refused: Map<string, Refused>;
  storeId: string;
  /** This workstation, 16 hex digits. */
  device: string;
  log: LogWriter;
  /** A newer program lets this one read, but not write. */
  readOnly: boolean;
  /**
   * The members have gone back to an older list: nothing is saved until a leader has said that this was a restore, or a
   * removed user could read what is written next.
   */
  older: boolean;
}

export interface Refused {
  /** The revision the caller had read; -1 when no later attempt may stand on it. */
  base: number;
  revision: number;
  salt: string;
}

/** A revision that authenticates. */
export interface Head {
  revision: number;
  salt: string;
  /** Moment of the save by the writer's clock, ISO with zone. */
  savedAt: string;
  /** Null for an erased record. */
  data: unknown;
  writerId: string;
  /** `recipientId` of everybody it is sealed to, sorted. */
  sealedTo: string[];
  /** Erased for good (GDPR art. 17): what is left is this revision without content. */
  erased: boolean;
  /** The entry of the access log that announced it; null for what format 1 wrote. */
  log: LogReference | null;
}

/** The revision a change was made from; null for a new record. */
export type Base = Pick<Head, "revision" | "salt"> | null;
