import type { Keyring } from "./keyring.ts";
import type { LocalIndex } from "./localIndex.ts";
import type { RecordShapes, VaultPlace } from "./place.ts";

/** What reading and saving share between unlock and lock. */
export interface Session {
  place: VaultPlace;
  shapes: RecordShapes;
  keyring: Keyring;
  index: LocalIndex;
  /** Own revisions that reached the disk but were never acknowledged, by record; the next attempt stands on them. */
  refused: Map<string, Refused>;
}

export interface Refused {
  /** The revision the caller had read. */
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
  data: unknown;
}
