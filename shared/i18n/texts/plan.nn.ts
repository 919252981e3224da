import type { Messages } from "../messages.ts";

export const plan: Messages["plan"] = {};
