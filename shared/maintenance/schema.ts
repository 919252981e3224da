import { z } from "zod";

/**
 * What a file that does not authenticate means. `older`: a newer revision is whole, nothing is missing. `newest`: the
 * revision before it is shown. `lost`: no revision of the record opens. `attachment`: an attachment is damaged or gone.
 * `store`: a file of members or keys.
 */
export const damageKinds = ["lost", "newest", "attachment", "store", "older"] as const;
export const damage = z.object({
  kind: z.enum(damageKinds),
  /** Below the store. */
  path: z.string(),
  /** `case-<id>` ...; empty when it belongs to none. */
  record: z.string(),
});
export type Damage = z.infer<typeof damage>;

/** A file the store does not know. `copy`: of a revision it has. `version`: a whole revision it does not have. */
export const strangeFile = z.object({
  path: z.string(),
  holds: z.enum(["version", "copy", "unknown"]),
  record: z.string(),
});
export type StrangeFile = z.infer<typeof strangeFile>;

export const scrubResult = z.object({
  /** ISO moment. */
  at: z.string(),
  files: z.number(),
  /** Copies lie in quarantine/. */
  damaged: z.array(damage),
  /** For instance copies made by a sync service. */
  strange: z.array(strangeFile),
});
export type ScrubResult = z.infer<typeof scrubResult>;

/** The state of the store as a whole. */
export const health = z.object({
  lastScrub: scrubResult.nullable(),
  /** ISO moment; empty when never on this workstation. */
  lastPrune: z.string(),
  quarantined: z.number(),
  /** Records that still wait for new keys after a change of users. */
  resealing: z.object({ done: z.number(), total: z.number() }).nullable(),
});
export type Health = z.infer<typeof health>;
