import { describe, expect, it } from "vitest";
import type { DocumentContent } from "../../../../shared/document/blocks.ts";
import { composeWithdrawal } from "../../../../shared/document/composeWithdrawal.ts";
import { makeCase, makeConsent, makeConsentService, makeWithdrawal } from "../../../fixtures/makeCase.ts";
import { documentInput } from "../../../support/documentCases.ts";

const services = [
  makeConsentService({ id: "row-1", name: "PPT", decision: "allowed" }),
  makeConsentService({ id: "row-2", name: "Skolen", decision: "limited" }),
  makeConsentService({ id: "row-3", name: "Nav", decision: "notAllowed" }),
];

function compose(itemId: string, withdrawal = makeWithdrawal()): DocumentContent {
  const consent = makeConsent({ forPlan: true, forCoordinator: false, services, withdrawals: [withdrawal] });
  return composeWithdrawal({ ...documentInput("typical", "nb"), case: makeCase({ consents: [consent] }), itemId });
}
const boxes = ({ blocks }: DocumentContent) => {
  const block = blocks.find((one) => one.kind === "choices");
  return block?.items.map(({ checked, text }) => `${checked ? "x" : "-"} ${text}`);
};
const count = ({ blocks }: DocumentContent, kind: string) => blocks.filter((block) => block.kind === kind).length;

describe("composeWithdrawal", () => {
  it("ticks what is withdrawn and offers what can be", () => {
    expect(boxes(compose("withdrawal-1", makeWithdrawal({ serviceRows: ["row-2"] })))).toEqual([
      "- Hele samtykket",
      "- Samtykket til individuell plan",
      "- Samtykket til å dele opplysninger med PPT",
      "x Samtykket til å dele opplysninger med Skolen",
    ]);
  });

  it.each([
    [{ plan: true }, ["x Samtykket til individuell plan"]],
    [{ coordinator: true }, []],
    [
      { serviceRows: ["row-1", "row-2"] },
      ["x Samtykket til å dele opplysninger med PPT", "x Samtykket til å dele opplysninger med Skolen"],
    ],
  ])("ticks %o as what it is", (taken, expected) =>
    expect(boxes(compose("withdrawal-1", makeWithdrawal(taken)))?.filter((box) => box.startsWith("x"))).toEqual(
      expected,
    ),
  );

  it("ticks the whole consent when all that was given is withdrawn", () => {
    const content = compose("withdrawal-1", makeWithdrawal({ plan: true, serviceRows: ["row-1", "row-2"] }));
    expect(boxes(content)?.filter((box) => box.startsWith("x"))).toEqual(["x Hele samtykket"]);
  });

  it("needs no signature from the person when it was said aloud", () => {
    expect(count(compose("withdrawal-1", makeWithdrawal({ how: "oral" })), "signature")).toBe(1);
    expect(count(compose("withdrawal-1", makeWithdrawal({ how: "written" })), "signature")).toBe(2);
  });

  it("is a form to fill in by hand for a consent, and for none", () => {
    for (const itemId of ["consent-1", ""]) {
      const content = compose(itemId);
      expect(boxes(content)?.some((box) => box.startsWith("x"))).toBe(false);
      expect(count(content, "writingLines")).toBe(3);
    }
    expect(boxes(compose(""))).toEqual([
      "- Hele samtykket",
      "- Samtykket til koordinator",
      "- Samtykket til individuell plan",
    ]);
  });

  it("says that the form is not needed, and that what was done stays lawful", () => {
    const text = JSON.stringify(compose("").blocks);
    expect(text).toContain("Du trenger ikke å bruke dette skjemaet");
    expect(text).toContain("var lovlig");
  });
});
