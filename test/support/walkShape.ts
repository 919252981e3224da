import { z } from "zod";
import { caseRecord } from "../../shared/case/schema.ts";
import { coordinatorRegister } from "../../shared/coordinator/schema.ts";
import { directory } from "../../shared/directory/schema.ts";
import { settings } from "../../shared/settings/schema.ts";
import { unitRecord } from "../../shared/unit/schema.ts";

export const recordShapes = {
  case: caseRecord,
  directory,
  coordinators: coordinatorRegister,
  settings,
  unit: unitRecord,
};

export interface WalkedField {
  /** Keys from the kind of record on; lists and ids do not show: `["case", "plan", "goals", "text"]`. */
  keys: string[];
  shape: z.ZodType;
}

/** Every field of every record, containers and what is in them. Open conflicts have a look of their own. */
export function walkShapes(): WalkedField[] {
  const walk = (shape: z.ZodType, keys: string[]): WalkedField[] => {
    const inner = shape instanceof z.ZodArray ? (shape.element as z.ZodType) : shape;
    if (!(inner instanceof z.ZodObject)) return [{ keys, shape }];
    const fields = Object.entries<z.ZodType>(inner.shape);
    return [{ keys, shape }, ...fields.flatMap(([key, one]) => (key === "conflicts" ? [] : walk(one, [...keys, key])))];
  };
  return Object.entries(recordShapes).flatMap(([kind, shape]) => walk(shape, [kind]));
}
