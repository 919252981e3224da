/** The sixteen sections of the plan in reading order (domain.md 2.2). */
export const planSections = [
  "aboutMe",
  "consent",
  "coordinator",
  "participants",
  "situation",
  "wishes",
  "lifeAreas",
  "goals",
  "contributions",
  "services",
  "otherPlans",
  "cooperation",
  "execution",
  "meetings",
  "evaluations",
  "signing",
] as const;
export type SectionKey = (typeof planSections)[number];

/** The standard life areas (domain.md 2.2 point 7); a municipality or a person may add own ones. */
export const lifeAreas = [
  "health",
  "housing",
  "education",
  "work",
  "economy",
  "family",
  "leisure",
  "communication",
  "transport",
  "transitions",
  "other",
] as const;
export type LifeAreaKey = (typeof lifeAreas)[number];

export const isLifeAreaKey = (key: string): key is LifeAreaKey => (lifeAreas as readonly string[]).includes(key);
