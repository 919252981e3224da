import { describe, expect, it } from "vitest";
import { failureReference } from "../../../../renderer/app/failureReference.ts";

function failAt(message: string): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n    at PlanPage (app://main/assets/PlanPage.js:10:20)`;
  return error;
}

describe("failureReference", () => {
  it("is the same for the same place whatever the message says", () => {
    expect(failureReference(failAt("Kari Nordmann"))).toBe(failureReference(failAt("Ola")));
  });

  it("differs between places", () => {
    const elsewhere = failAt("x");
    elsewhere.stack = elsewhere.stack?.replace("PlanPage", "CasePage") ?? "";
    expect(failureReference(elsewhere)).not.toBe(failureReference(failAt("x")));
  });

  it("is eight characters also for what is no Error", () => {
    expect(failureReference(null)).toMatch(/^[0-9A-F]{8}$/);
    expect(failureReference("Kari")).toMatch(/^[0-9A-F]{8}$/);
  });
});
