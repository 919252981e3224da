import { describe, expect, it } from "vitest";
import { channels } from "../../../../shared/ipc/channels.ts";
import { fuzzChannel } from "../../../crash/ipcFuzz.ts";
import { Report } from "../../../crash/report.ts";

describe("messages nobody should send", () => {
  it.each(channels)("are refused with a typed error and reach no handler: %s", async (channel) => {
    const report = new Report();
    await fuzzChannel(channel, { seed: channels.indexOf(channel), messages: 300 }, report);
    expect(report.told).toEqual([]);
    // Not only noise: good ones get through.
    expect(report.got("passed on")).toBeGreaterThan(10);
  });
});
