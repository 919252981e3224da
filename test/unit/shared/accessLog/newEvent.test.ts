import { describe, expect, it } from "vitest";
import { newEvent } from "../../../../shared/accessLog/newEvent.ts";
import { logEvent } from "../../../../shared/accessLog/schema.ts";

describe("newEvent", () => {
  it("is about nothing unless told so", () => {
    expect(newEvent("unlock")).toEqual({
      kind: "unlock",
      record: "",
      revision: 0,
      subject: "",
      details: [],
      text: "",
      receiver: null,
    });
  });

  it("always fits the log, so that a long event never stops a save", () => {
    const details = Array.from({ length: 200 }, () => "x".repeat(200));
    const long = newEvent("change", {
      record: "c".repeat(200),
      subject: "s".repeat(200),
      details,
      text: "t".repeat(2000),
    });
    expect(logEvent.safeParse(long).success).toBe(true);
  });
});
