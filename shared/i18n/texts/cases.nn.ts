import type { Messages } from "../messages.ts";

export const cases: Messages["cases"] = {};
