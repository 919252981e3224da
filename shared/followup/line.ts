/** What asks for somebody. Those of `caseKinds` are about one case. */
export const caseKinds = [
  "complaint",
  "newReport",
  "answer",
  "lostCoordinator",
  "coordinatorLeft",
  "coordinatorLeaves",
  "coordinatorAway",
  "assessment",
  "sendAnswer",
  "consentMissing",
  "consentUnsigned",
  "consentEnds",
  "appoint",
  "next",
  "firstContact",
  "overlapEnds",
  "deputyEnds",
  "born",
  "childCoordinatorEnds",
  "turns18",
  "revision",
  "firstPlan",
  "noContact",
  "measure",
  "turns16",
  "turns12",
  "turns7",
  "transition",
  "letters",
  "closes",
  "archive",
] as const;
export type CaseLineKind = (typeof caseKinds)[number];

/** Those with a day and words of their own, whatever coordinator or passage they are about. */
export type DeadlineKind = Exclude<
  CaseLineKind,
  "letters" | "next" | "coordinatorLeft" | "coordinatorLeaves" | "coordinatorAway" | "transition"
>;

/** Come on their day whatever weekday it is: nothing of them can wait for the next working day. */
export const comeBySelves: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  ...(["consentEnds", "overlapEnds", "deputyEnds", "born", "closes"] as const),
  ...(["turns7", "turns12", "turns16", "turns18", "childCoordinatorEnds"] as const),
]);

export const unitKinds = ["routine", "yearItem", "directory", "gatherings", "gathering", "training", "laws"] as const;
export type UnitLineKind = (typeof unitKinds)[number];
export type LineKind = CaseLineKind | UnitLineKind;

/** How near it is: over its day, to be done this week, the two weeks after, later. */
export const urgencies = ["late", "week", "soon", "ahead"] as const;
export type Urgency = (typeof urgencies)[number];

export interface MondayLine {
  key: string;
  kind: LineKind;
  urgency: Urgency;
  /** The day it is about; empty when it has none. */
  due: string;
  /** Empty for the unit's own work. */
  caseId: string;
  /** The coordinator it is about, where it is about one. */
  coordinatorId: string;
  /** Routine, item of the year wheel, transition, or the path's next thing. */
  itemId: string;
  /** How many, where one line stands for several. */
  count: number;
}
