import type { Messages } from "../messages.ts";

export const consent: Messages["consent"] = {};
