import type { Messages } from "../messages.ts";

export const fields: Messages["fields"] = {};
