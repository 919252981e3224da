import type { Messages } from "../messages.ts";

export const coordinator: Messages["coordinator"] = {};
