import { describe, expect, it } from "vitest";
import { caseRecord } from "../../../shared/case/schema.ts";
import { upgradeRecord } from "../../../shared/upgradeRecord.ts";
import { makeCase, makeReferral } from "../../fixtures/makeCase.ts";

/** An item as it was written before some fields came. */
const without = (item: object, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

describe("upgradeRecord", () => {
  it("gives a record of today's schema what has come into it since", () => {
    const today = makeCase({ referrals: [makeReferral()] });
    const before = { ...today, referrals: [without(makeReferral(), "mandateShown", "enclosures")] };
    expect(caseRecord.safeParse(before).success).toBe(false);
    expect(caseRecord.parse(upgradeRecord("case", before))).toEqual(today);
  });

  it("leaves what is whole as it is", () => {
    const record = makeCase({ referrals: [makeReferral({ enclosures: "Epikrise", mandateShown: "yes" })] });
    expect(upgradeRecord("case", record)).toEqual(record);
  });
});
