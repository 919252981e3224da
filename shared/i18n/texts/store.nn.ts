import type { Messages } from "../messages.ts";

export const store: Messages["store"] = {};
