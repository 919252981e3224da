/** Topics of a coordinator's training (Helsedirektoratet's guide, chapter 12.3), in its order. */
export const standardTopics = [
  "rights",
  "participation",
  "guiding",
  "leadingMeetings",
  "acrossFields",
  "administration",
  "routinesAndTools",
  "targetGroups",
] as const;
export type StandardTopic = (typeof standardTopics)[number];
