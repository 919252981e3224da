import type { Messages } from "../messages.ts";

export const conflict: Messages["conflict"] = {};
