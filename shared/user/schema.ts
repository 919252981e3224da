import { z } from "zod";
import { id, name } from "../fields.ts";

/** `product.md` 1: KE-leder, KE-saksbehandler, koordinator, innsyn. */
export const role = z.enum(["leader", "caseworker", "coordinator", "reader"]);

export const user = z.object({ id, name, role });
export type User = z.infer<typeof user>;
