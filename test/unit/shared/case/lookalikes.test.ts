import { describe, expect, it } from "vitest";
import { findLookalikes } from "../../../../shared/case/lookalikes.ts";
import { makeSummary } from "./caseBuilders.ts";

const known = makeSummary({ name: "Kari Nordmann", birthDate: "2014-03-12", phone: "+47 918 12 345" });
const person = (name: string, birthDate = "", phone = ""): { name: string; birthDate: string; phone: string } => ({
  name,
  birthDate,
  phone,
});

describe("findLookalikes", () => {
  it.each([
    ["same name", person("Kari Nordmann"), "name"],
    ["case and spaces do not matter", person("  kari   NORDMANN "), "name"],
    ["family name first", person("Nordmann, Kari"), "name"],
    ["accents do not matter", person("Kàri Nordmann"), "name"],
    ["same birth date and one name in common", person("Kari Hansen", "2014-03-12"), "birthDate"],
    ["same birth date and a spelling one letter off", person("Karin Nordman", "2014-03-12"), "birthDate"],
    ["same birth date and initials", person("K.N.", "2014-03-12"), "birthDate"],
    ["same phone, written another way", person("Ola", "", "0047 91812345"), "phone"],
    ["sounds alike", person("Cari Nordman"), "sound"],
    ["a middle name left out", person("Kari Anne Nordmann"), "sound"],
    ["sounds alike, and the same birth date", person("Cari Nordman", "2014-03-12"), "birthDate"],
    ["one part only tells nothing", person("Cari"), null],
    ["same birth date, other name", person("Per Lie", "2014-03-12"), null],
    ["one letter off without a birth date", person("Karin Nordman"), null],
    ["initials without a birth date", person("K.N."), null],
    ["phone too short to tell", person("Ola", "", "345"), null],
    ["nothing typed", person(""), null],
    ["æ, ø and å are letters of their own", person("Kåri Nordmann"), null],
  ])("%s", (_what, typed, reason) => {
    expect(findLookalikes(typed, [known]).map((one) => one.reason)).toEqual(reason ? [reason] : []);
  });

  it("does not take two people without a name, phone or birth date for the same", () => {
    expect(findLookalikes(person(""), [makeSummary({ name: "" })])).toEqual([]);
  });

  it("warns about twins by surname, who are not the same: the user decides", () => {
    expect(findLookalikes(person("Siri Nordmann", "2014-03-12"), [known])).toHaveLength(1);
  });
});
