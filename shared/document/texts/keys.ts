import type { Contact } from "../../case/schema.ts";
import type { ConsentTopic, SignerRole } from "../../consent/schema.ts";
import type { Goal, Measure } from "../../plan/schema.ts";

export type { LifeAreaKey } from "../../plan/sections.ts";

/** Values of the records that documents have a word for: a new value without a word fails the build. */
export type Topic = ConsentTopic;
export type SignerWord = SignerRole;
export type Relation = Contact["relation"];
export type MeasureStatus = Measure["status"];
export type GoalResult = Goal["result"];
