import type { Messages } from "../messages.ts";

export const backup: Messages["backup"] = {};
