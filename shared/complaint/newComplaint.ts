import type { Complaint } from "./schema.ts";

/** Received today, in writing as pbrl § 7-3 wants it; nothing decided. */
export const newComplaint = (id: string, today: string): Complaint => ({
  id,
  about: "coordinator",
  letterId: "",
  receivedOn: today,
  by: "",
  how: "written",
  text: "",
  ownDecision: "",
  ownDecisionOn: "",
  ownReasons: "",
  forwardedOn: "",
  result: "",
  resultOn: "",
  resultNote: "",
});
