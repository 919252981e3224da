import type { Messages } from "../messages.ts";

export const attachment: Messages["attachment"] = {};
