import type { Messages } from "../messages.ts";

export const path: Messages["path"] = {
  self: "Punkt på sjekklista",
  fields: {
    on: "Gjort",
    by: "Gjort av",
  },
};
