import type { Messages } from "../messages.ts";

export const maintenance: Messages["maintenance"] = {};
