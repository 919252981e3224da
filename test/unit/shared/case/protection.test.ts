import { describe, expect, it } from "vitest";
import {
  addressMayShow,
  initialsOf,
  listedName,
  placeKind,
  withoutPlaces,
  type PlaceNames,
} from "../../../../shared/case/protection.ts";
import { summarise } from "../../../../shared/case/summary.ts";
import { makeCase, makeParticipant, makePerson } from "../../../fixtures/makeCase.ts";

const names: PlaceNames = {
  school: "Skole",
  kindergarten: "Barnehage",
  doctor: "Lege",
  home: "Bolig",
  day: "Dagtilbud",
};

describe("names of protected persons", () => {
  it.each([
    ["Kari Nordmann", "K.N."],
    ["Kari Anne Vik-Hansen", "K.A.V.H."],
    ["åse øverli", "Å.Ø."],
    ["K.N.", "K.N."],
    ["K N", "K N"],
    ["KN", "KN"],
    ["", ""],
  ])("%s is listed as %s", (name, initials) => expect(initialsOf(name)).toBe(initials));

  it("are whole until strengt fortrolig", () => {
    const person = makePerson({ name: "Kari Vik" });
    const listed = (["none", "confidential", "strictlyConfidential"] as const).map((addressProtection) =>
      listedName({ ...person, addressProtection }),
    );
    expect(listed).toEqual(["Kari Vik", "Kari Vik", "K.V."]);
  });

  it("stand in the list as initials only, without a birth date", () => {
    const person = makePerson({ name: "Kari Vik", birthDate: "1999-02-03", addressProtection: "strictlyConfidential" });
    const text = JSON.stringify(summarise(makeCase({ person, createdOn: "2026-01-12" }), "2026-11-21"));
    expect(text).toContain("K.V.");
    expect(text).not.toMatch(/Kari|1999/);
  });
});

describe("names of places", () => {
  it.each([
    ["Fjordsida skole", "school"],
    ["SFO", "school"],
    ["Nordvik oppvekstsenter", "school"],
    ["Solbakken barnehage", "kindergarten"],
    ["Nordvik legesenter", "doctor"],
    ["Fjellveien bofellesskap", "home"],
    ["Dagsenteret i Torggata", "day"],
    ["PPT", ""],
    ["NAV", ""],
    ["Habiliteringstjenesten", ""],
  ])("%s: %s", (name, kind) => expect(placeKind(name)).toBe(kind));

  it("become what kind of place it is, for the protected only", () => {
    const participants = [
      makeParticipant({ serviceName: "Fjordsida skole", phone: "1", role: "Rektor, Fjordsida skole" }),
    ];
    const open = makeCase({ participants });
    expect(withoutPlaces(open, names)).toBe(open);
    const hidden = makeCase({ participants, person: makePerson({ addressProtection: "confidential" }) });
    expect(withoutPlaces(hidden, names).participants[0]).toMatchObject({
      serviceName: "Skole",
      phone: "",
      role: "Skole",
    });
  });
});

describe("addressMayShow (Normen, faktaark 55)", () => {
  it.each([
    ["none", true],
    ["confidential", false],
    ["strictlyConfidential", false],
  ] as const)("%s", (addressProtection, expected) => {
    expect(addressMayShow({ addressProtection })).toBe(expected);
  });
});
