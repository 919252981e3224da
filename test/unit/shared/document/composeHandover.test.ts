import { describe, expect, it } from "vitest";
import { briefFacts } from "../../../../shared/changeover/brief.ts";
import type { ContactEntry } from "../../../../shared/contactLog/schema.ts";
import { composeHandover } from "../../../../shared/document/composeHandover.ts";
import { makeCase, makeChangeover, makeContactEntry } from "../../../fixtures/makeCase.ts";
import { documentInput } from "../../../support/documentCases.ts";

const input = documentInput("typical", "nb");
const entry = (about: string, on: string): ContactEntry => makeContactEntry({ id: about, on, about });

describe("composeHandover", () => {
  const none = "Det er ikke skrevet ned noen kontakt.";
  it.each([
    ["the last one that has been", [entry("forrige", "2026-10-01"), entry("siste", "2026-11-20")], "siste"],
    ["not one that is planned", [entry("siste", "2026-11-20"), entry("planlagt", "2026-12-01")], "siste"],
    [
      "not one without a day",
      [entry("siste", "2026-11-20"), entry("udatert", ""), entry("uleselig", "snart")],
      "siste",
    ],
    ["of one day what was written last", [entry("før", "2026-11-20"), entry("etter", "2026-11-20")], "etter"],
    ["only planned", [entry("planlagt", "2026-12-01")], none],
    ["nothing", [], none],
  ])("tells of the last contact: %s", (_what, contactLog, told) => {
    const record = makeCase({ contactLog, changeovers: [makeChangeover({ id: "c1" })] });
    const blocks = composeHandover({ ...input, case: record, changeoverId: "c1" })?.blocks ?? [];
    const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    const all = [...contactLog.map(({ about }) => about), none];
    expect(texts.filter((text) => all.includes(text))).toEqual([told]);
    const { lastContact } = briefFacts(record, input.settings, input.today, () => "");
    expect(lastContact?.about ?? none).toBe(told);
  });
});
