import { describe, expect, it } from "vitest";
import { channels } from "../../../../shared/ipc/channels.ts";
import { fuzzApp, fuzzChannel } from "../../../crash/ipcFuzz.ts";
import { realApp } from "../../../crash/realApp.ts";
import { Report, say } from "../../../crash/report.ts";

describe("messages nobody should send", () => {
  it.each(channels)("are refused with a typed error and reach no handler: %s", async (channel) => {
    const report = new Report();
    await fuzzChannel(channel, { seed: channels.indexOf(channel), messages: 300 }, report);
    expect(report.told).toEqual([]);
    // Not only noise: good ones get through.
    expect(report.got("passed on")).toBeGreaterThan(10);
  });
});

describe("the whole main process", () => {
  it("answers a bad message with a code, writes nothing when it says no, and goes on", async () => {
    const report = new Report();
    const real = await realApp();
    try {
      await real.open();
      await fuzzApp(real, { seed: 1, messages: 1500 }, report);
    } finally {
      await real.end();
    }
    say(`messages: ${report.line}`);
    expect(report.told).toEqual([]);
    expect(report.got("answered")).toBeGreaterThan(100);
  });
});
