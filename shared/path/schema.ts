import { z } from "zod";
import { dateText, id, name } from "../fields.ts";

/** An item of a checklist that is done; the id is the item's (`settings.steps`). */
export const tick = z.object({ id, on: dateText, by: name });
export type Tick = z.infer<typeof tick>;
