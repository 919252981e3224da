import { describe, expect, it, vi } from "vitest";
import { killWhileSaving } from "./kills.ts";
import { Report, say } from "./report.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("kill -9", () => {
  it("loses nothing that was acknowledged", async () => {
    const report = new Report();
    await killWhileSaving(150, 1, report);
    say(`kill -9: ${report.line}`);
    expect(report.told).toEqual([]);
    expect(report.got("kills")).toBe(300);
    expect(report.got("acknowledged")).toBeGreaterThan(300);
  });
});
