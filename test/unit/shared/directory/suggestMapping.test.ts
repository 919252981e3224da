import { describe, expect, it } from "vitest";
import { suggestMapping } from "../../../../shared/directory/suggestMapping.ts";

describe("suggestMapping", () => {
  it.each([
    [
      "Rana",
      ["maalgruppe", "avdeling", "tjeneste", "telefon", "nettside", "innhold", "henvisning"],
      { targetGroup: 0, unit: 1, name: 2, phone: 3, website: 4, content: 5, howToApply: 6 },
    ],
    [
      "nynorsk",
      ["Målgruppe", "Eining", "Teneste", "Tlf.", "Heimeside", "Innhald", "Korleis søkje", "Opningstid"],
      { targetGroup: 0, unit: 1, name: 2, phone: 3, website: 4, content: 5, howToApply: 6, openingHours: 7 },
    ],
    [
      "long headings",
      [
        "Navn på tjenesten",
        "Beskrivelse av tilbudet",
        "Hvordan søke?",
        "E-postadresse",
        "Besøksadresse",
        "Ansvarlig enhet",
      ],
      { name: 0, content: 1, howToApply: 2, email: 3, visitingAddress: 4, unit: 5 },
    ],
    ["ages", ["Navn", "Alder fra", "Alder til"], { name: 0, ageFrom: 1, ageTo: 2 }],
    ["one age", ["Tilbud", "Aldersgruppe"], { name: 0, age: 1 }],
    ["name wins over description", ["Tjenestebeskrivelse", "Tjeneste"], { name: 1, content: 0 }],
    ["headings nobody knows", ["Foo", "", "123"], {}],
  ])("reads the headings: %s", (_name, columns, mapping) => {
    expect(suggestMapping(columns)).toEqual(mapping);
  });

  it("never uses a column twice", () => {
    const mapping = suggestMapping(["Telefon", "Telefon", "Telefon", "Navn", "Navn"]);
    expect(mapping).toEqual({ phone: 0, name: 3 });
  });
});
