import { z } from "zod";
import { audience, type Audience } from "./audience.ts";
import { whyNot } from "./cover.ts";
import { leftOut } from "./pieces.ts";
import { mustLook, type Braked, type GoesOut } from "./brake.ts";

/** What the brake did with a document, for the one who is about to hand it out. */
export const brakeReport = z.object({
  to: audience,
  stops: z.boolean(),
  why: whyNot.or(z.literal("")),
  left: z.array(leftOut),
  look: z.array(z.string()),
  /** What KE has added, to be held against that. */
  words: z.string(),
  /** A human must say that the limits are kept, before anything goes. */
  mustLook: z.boolean(),
  onlyTo: z.array(z.string()),
  refusedLater: z.number(),
  childMayObject: z.boolean(),
  /** What was left out is there all the same. */
  overridden: z.boolean(),
});
export type BrakeReport = z.infer<typeof brakeReport>;

export function reportOf(kind: GoesOut, to: Audience, braked: Braked, overridden: boolean): BrakeReport {
  const { why, look, onlyTo, refusedLater, childMayObject } = braked.cover;
  const { stops, left, words } = braked;
  return {
    to,
    stops: stops && !overridden,
    why,
    left,
    look,
    words,
    mustLook: mustLook(kind, braked) && !overridden,
    onlyTo,
    refusedLater,
    childMayObject,
    overridden,
  };
}

/** For what its receiver has already. */
export const goesAsBefore = (to: Audience): BrakeReport => ({
  to,
  stops: false,
  why: "",
  left: [],
  look: [],
  words: "",
  mustLook: false,
  onlyTo: [],
  refusedLater: 0,
  childMayObject: false,
  overridden: false,
});
