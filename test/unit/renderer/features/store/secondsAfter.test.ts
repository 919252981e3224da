import { describe, expect, it } from "vitest";
import { waitAfter } from "../../../../../electron/store/attempts.ts";
import { secondsAfter } from "../../../../../renderer/features/store/secondsAfter.ts";

describe("secondsAfter", () => {
  it("says what the main process waits, for any number of failures", () => {
    for (let failures = 0; failures <= 12; failures++) expect(secondsAfter(failures) * 1000).toBe(waitAfter(failures));
  });
});
