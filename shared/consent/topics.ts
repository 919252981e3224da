import { z } from "zod";
import type { LifeArea } from "../plan/schema.ts";
import type { LifeAreaKey } from "../plan/sections.ts";
import { fold } from "../text.ts";
import { consentTopic, type ConsentTopic } from "./schema.ts";

/** `unsorted`: what no topic of the form fits; goes only to those who may have everything. */
export const pieceTopic = z.enum([...consentTopic.options, "unsorted"]);
export type PieceTopic = z.infer<typeof pieceTopic>;

const areaTopics: Record<LifeAreaKey, PieceTopic> = {
  health: "health",
  housing: "housing",
  education: "education",
  work: "work",
  economy: "economy",
  family: "family",
  leisure: "functioning",
  communication: "functioning",
  transport: "functioning",
  transitions: "plan",
  other: "unsorted",
};

/** An area somebody has named is about whatever the name says. */
export const topicOfArea = (area: Pick<LifeArea, "key"> | undefined): PieceTopic =>
  area === undefined ? "plan" : Object.hasOwn(areaTopics, area.key) ? areaTopics[area.key as LifeAreaKey] : "unsorted";

const words: [RegExp, ConsentTopic][] = [
  [/barnevern/, "childWelfare"],
  [/ppt|pedagogisk|skole|skule|sfo|barnehage|oppl[æa]ring/, "education"],
  [/nav|sosialt|sosialh|gjeld|[øo]konomi|kvalifiserings/, "economy"],
  [
    /lege|sykehus|sjukehus|helse|psyk|dps|bup|rus|fysio|ergo|sykeple|sjukeple|habiliter|tann|behandling|krise/,
    "health",
  ],
  [/bolig|bustad|botilbud/, "housing"],
  [/arbeid|jobb|aktivitet/, "work"],
];

/** The client relation is itself secret (hol § 12-1): the name of a service or a plan may tell what is wrong. A guess by words. */
export const topicOfName = (name: string): ConsentTopic => words.find(([word]) => word.test(fold(name)))?.[1] ?? "plan";
