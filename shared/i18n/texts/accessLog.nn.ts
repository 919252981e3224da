import type { Messages } from "../messages.ts";

export const accessLog: Messages["accessLog"] = {};
