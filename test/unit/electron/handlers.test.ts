import { describe, expect, it } from "vitest";
import { realApp } from "../../crash/realApp.ts";

describe("composeApp", () => {
  it("notes a search that was made just before the lock", async () => {
    const { app, open, end } = await realApp();
    await open();
    await app.handlers.searchCases({ text: "rullestol", closed: false });
    await app.lockStore();
    await open();
    const { rows } = await app.handlers.readLog({ caseId: "", userId: "", from: "", to: "" });
    expect(rows.filter(({ kind }) => kind === "search").map(({ text }) => text)).toEqual(["rullestol"]);
    await end();
  });
});
