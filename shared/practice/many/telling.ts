import { practiceServiceTexts } from "../serviceTexts.ts";
import type { Sketch, Stage } from "./sketch.ts";
import { nynorskName } from "./words.ts";

const order: readonly Stage[] = [
  "received",
  "assessing",
  "draft",
  "printed",
  "appointing",
  "coordinated",
  "inProgress",
  "inForce",
  "closed",
];
export const hasCome = (sketch: Sketch, stage: Stage): boolean => order.indexOf(sketch.stage) >= order.indexOf(stage);

/** The nth of a list that goes round. */
export const turn = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

/** Days after the report at which things happened. */
export const after = { begun: 2, contacted: 6, decided: 12, answered: 14, signed: 22, appointed: 30, plan: 48 };

/** What the service is called in the language of the case. */
export function serviceName(sketch: Sketch, serviceId: string): string {
  const name = practiceServiceTexts.find(({ id }) => id === serviceId)?.name ?? "";
  return sketch.language === "nn" ? nynorskName(serviceId, name) : name;
}
