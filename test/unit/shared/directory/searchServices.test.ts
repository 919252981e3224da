import { describe, expect, it } from "vitest";
import { newService } from "../../../../shared/directory/rules.ts";
import type { Service } from "../../../../shared/directory/schema.ts";
import { createServiceSearch } from "../../../../shared/directory/searchServices.ts";

const service = (name: string, fields: Partial<Service> = {}): Service => ({
  ...newService(name, "2026-11-21"),
  name,
  ...fields,
});
const services = [
  service("Barnevern", { phone: "75 14 63 40", content: "Hjelpetiltak, avlastning og veiledning" }),
  service("PP-tjenesten", { alias: "PPT", phone: "75145440", content: "Pedagogisk-psykologisk rådgivning" }),
  service("Skolehelsetjenesten", { unit: "Barn og familier", content: "Helsesykepleier på skolen" }),
  service("Helseparken", { content: "Opptrening", phone: "+47 952 54 459" }),
  service("Legevakt", { phone: "116 117", openingHours: "Hele døgnet" }),
  service("Psykososialt kriseteam", { targetGroup: "Voksne", localTips: "Åsbygda" }),
  service("Rus", { content: "Råd og veiledning. Barnevern kan henvise" }),
];
const search = createServiceSearch(services);
const found = (query: string): string[] => search.find(query).map(({ name }) => name);

describe("searchServices", () => {
  it("gives everything in its order for an empty query", () => {
    expect(found("  ")).toEqual(services.map(({ name }) => name));
  });

  it.each([
    ["the start of a word", "barnev", ["Barnevern", "Rus"]],
    ["a part inside a compound", "sosial", ["Psykososialt kriseteam"]],
    ["a short name first, then inside words", "ppt", ["PP-tjenesten", "Helseparken"]],
    ["words from several fields, any order", "veiledning barnevern", ["Barnevern", "Rus"]],
    ["accents nobody types", "rus", ["Rus"]],
    ["a phone number with spaces", "75 14 63 40", ["Barnevern"]],
    ["a phone number without spaces", "75146340", ["Barnevern"]],
    ["a part of a phone number written otherwise", "751454", ["PP-tjenesten"]],
    ["the end of a number with country code", "54 459", ["Helseparken"]],
    ["a short number", "116117", ["Legevakt"]],
    ["æøå left out", "radgivning", ["PP-tjenesten"]],
    ["aa for å", "raadgivning", ["PP-tjenesten"]],
    ["oe for ø", "doegnet", ["Legevakt"]],
    ["a typing error", "legevakr", ["Legevakt"]],
    ["a letter too few", "helsesykepleer", ["Skolehelsetjenesten"]],
    ["nothing", "xyzzy", []],
    ["words that are never together", "legevakt barnevern", []],
  ])("finds by %s", (_name, query, names) => {
    expect(found(query)).toEqual(names);
  });

  it("puts a hit in the name before one in the text, and the start of a name before its inside", () => {
    expect(found("helse")).toEqual(["Helseparken", "Skolehelsetjenesten"]);
    expect(found("barnevern")[0]).toBe("Barnevern");
  });

  it("takes any query, however odd or long", () => {
    for (const query of ["(", "*", "\\", "=1+1", "a".repeat(10_000), "👩‍⚕️", "+", "AND OR"])
      expect(Array.isArray(search.find(query))).toBe(true);
  });
});
