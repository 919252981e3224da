import { describe, expect, it, vi } from "vitest";
import { cutWhileCreating, cutWhileSaving, noCounts, violations, type PowerCutCounts } from "./powerCuts.ts";
import { cutWhileRecovering } from "./recoveryCuts.ts";

const told = ({ images, lost, wrong, failedOpens, falseAlarms }: PowerCutCounts): string =>
  `${images} images, ${lost} lost, ${wrong} wrong, ${failedOpens} failed opens, ${falseAlarms} false alarms\n`;

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("power cuts", () => {
  it.each(["posix", "ntfs"] as const)("lose nothing that was acknowledged while saving (%s)", async (model) => {
    const counts = noCounts();
    for (let seed = 1; counts.images < 3600; seed++) {
      await cutWhileSaving(model, { seed, saves: 20, imagesPerOperation: 6 }, counts);
    }
    process.stdout.write(`power cuts while saving (${model}): ${told(counts)}`);
    expect(violations(counts)).toBe(0);
  });

  it.each(["posix", "ntfs"] as const)("leave a whole store or none while it is made (%s)", async (model) => {
    const counts = noCounts();
    for (let seed = 1; counts.images < 1500; seed++) {
      await cutWhileCreating(model, { seed, imagesPerOperation: 10 }, counts);
    }
    process.stdout.write(`power cuts while making a store (${model}): ${told(counts)}`);
    expect(violations(counts)).toBe(0);
  });

  it.each(["posix", "ntfs"] as const)(
    "leave the old passphrase or the new one, and always the sheet, while a store is opened with it (%s)",
    async (model) => {
      const counts = noCounts();
      for (let seed = 1; counts.images < 800; seed++) {
        await cutWhileRecovering(model, { seed, imagesPerOperation: 10 }, counts);
      }
      process.stdout.write(`power cuts while recovering (${model}): ${told(counts)}`);
      expect(violations(counts)).toBe(0);
    },
  );
});
