import { describe, expect, it } from "vitest";
import { isPlacelessPhone } from "../../../../shared/case/placeless.ts";
import { placelessName, placelessRole, placelessWho } from "../../../../shared/case/placeNames.ts";
import { withoutPlaces } from "../../../../shared/case/withoutPlaces.ts";
import { common } from "../../../../shared/document/texts/common.nb.ts";
import { makeCase, makeParticipant, makePerson } from "../../../fixtures/makeCase.ts";

const names = common.places;

describe("the name of a service", () => {
  it.each([
    ["PPT", "PPT"],
    ["Barnevernstjenesten", "Barnevernstjenesten"],
    ["Barnevernstenesta", "Barnevernstenesta"],
    ["Fysio- og ergoterapitjenesten", "Fysio- og ergoterapitjenesten"],
    ["Brukerstyrt personlig assistanse (BPA)", "Brukerstyrt personlig assistanse (BPA)"],
    ["Psykisk helse og rus, voksne", "Psykisk helse og rus, voksne"],
    ["Syns- og høyrselskontakten", "Syns- og høyrselskontakten"],
    ["Ungdomsteamet", "Ungdomsteamet"],
    ["Skolehelsetjenesten", "Skolehelsetjenesten"],
    ["NAV", "NAV"],
    ["", ""],
    ["NAV Øvelse", "NAV"],
    ["Fjordsida helsestasjon", "Helsestasjon"],
    ["Nordvik fysioterapi", "Fysioterapi"],
    ["Nordvik tannklinikk", "Tannklinikk"],
    ["Familiesenteret i Torggata", "Familiesenteret"],
    ["Fritidsklubben på Neset", "Fritidsklubben"],
    ["Habiliteringstjenesten ved Prøvedal sykehus", "Habiliteringstjenesten"],
    ["Fjordsida skole", "Skole"],
    ["Nordvik oppvekstsenter", "Skole"],
    ["Solbakken barnehage", "Barnehage"],
    ["Nordvik legesenter", "Legekontor"],
    ["Fjellveien bofellesskap", "Bolig eller avlastning"],
    ["Krisesenteret i Nordvik", "Bolig eller avlastning"],
    ["Dagsenteret i Torggata", "Dagtilbud"],
    ["Arken aktivitetshus", "Dagtilbud"],
    ["Fontenehuset", "Tjeneste"],
    ["Bakeribygget", "Tjeneste"],
    ["Storgata 3", "Tjeneste"],
    ["Solbakkteamet", "Tjeneste"],
  ])("%s: %s", (name, said) => expect(placelessName(name, names)).toBe(said));
});

describe("a role", () => {
  it.each([
    ["Kontaktlærer", "Kontaktlærer"],
    ["Psykiatrisk sjukepleiar", "Psykiatrisk sjukepleiar"],
    ["Rektor, Fjordsida skole", "Rektor"],
    ["Mor", "Mor"],
    ["Fjordsida barnehage", "Barnehage"],
    ["Styrer Solbakken", ""],
    ["", ""],
  ])("%s: %s", (role, said) => expect(placelessRole(role, names)).toBe(said));
});

describe("who is responsible", () => {
  const people = new Set(["eli fossum", "eli"]);
  it.each([
    ["Eli Fossum", "Eli Fossum"],
    ["Eli", "Eli"],
    ["Eli Fossum, rektor ved Fjordsida skole", "Eli Fossum, rektor, skole"],
    ["Fastlege Ola Nes", "Fastlege"],
    ["Ola Nes", "Utelatt"],
    ["Fjordsida barnehage", "barnehage"],
    ["", ""],
  ])("%s: %s", (text, said) => expect(placelessWho(text, people, names)).toBe(said));
});

describe("a phone number", () => {
  it.each([
    ["918 12 345", true],
    ["+47 418 12 345", true],
    ["116 117", true],
    ["02800", true],
    ["75 14 63 40", false],
    ["00 00 21 01", false],
    ["918 12 345 (kontoret)", false],
    ["", false],
  ])("%s may stand: %s", (phone, may) => expect(isPlacelessPhone(phone)).toBe(may));
});

it("is changed for the protected only", () => {
  const participants = [
    makeParticipant({ serviceName: "Fjordsida skole", phone: "1", role: "Rektor, Fjordsida skole" }),
  ];
  const around = { coordinators: [], services: [], forms: false };
  const open = makeCase({ participants });
  expect(withoutPlaces(open, names, around)).toBe(open);
  const hidden = makeCase({ participants, person: makePerson({ addressProtection: "confidential" }) });
  expect(withoutPlaces(hidden, names, around).participants[0]).toMatchObject({
    serviceName: "Skole",
    phone: "",
    role: "Rektor",
  });
});

it("is taken out of what people wrote in their own words", () => {
  const record = makeCase({
    person: makePerson({ addressProtection: "confidential", address: "Storgata 3, 8600 Nordvik" }),
    participants: [makeParticipant({ serviceName: "Fjordsida skole" })],
  });
  record.plan.aboutMe = "Jeg bor i Storgata 3 og går på Fjordsida skole. Ring 75 14 63 40 eller 918 12 345.";
  const { plan } = withoutPlaces(record, names, { coordinators: [], services: [], forms: false });
  expect(plan.aboutMe).toBe("Jeg bor i [utelatt] og går på [utelatt]. Ring [utelatt] eller 918 12 345.");
});
