import { describe, expect, it } from "vitest";
import type { CaseSummary } from "../../../../shared/case/schema.ts";
import { messages } from "../../../../shared/i18n/messages.ts";
import type { Coordinator } from "../../../../shared/coordinator/schema.ts";
import type { Service } from "../../../../shared/directory/schema.ts";
import { may } from "../../../../shared/user/permissions.ts";
import type { Role } from "../../../../shared/user/schema.ts";
import { makeCoordinator } from "../../../fixtures/makeCase.ts";
import { pageEntries, restingEntries, searchEntries } from "../../../../renderer/app/paletteEntries.tsx";
import type { Overview } from "../../../../renderer/app/useOverview.ts";

const t = messages.nb;

function summary(id: string, name: string, number: string): CaseSummary {
  return {
    id,
    number,
    name,
    birthDate: "",
    phone: "",
    status: "received",
    coordinatorIds: [],
    namedCoordinatorIds: [],
    childCoordinator: false,
    weight: "new",
    measuresDone: 0,
    measuresTotal: 0,
    caseworkerId: "",
    serviceIds: [],
    planTrack: "none",
    addressProtection: "none",
    facts: {},
    goodUntil: "",
    updatedOn: "",
  };
}

function palette(cases: CaseSummary[], role: Role = "leader") {
  const went: string[] = [];
  const go = (to: string): void => void went.push(to);
  const pages = pageEntries(
    t,
    {
      go,
      command: (command) => void went.push(command),
      toggleTheme: () => undefined,
      toggleLanguage: () => undefined,
      may: (action) => may(role, action),
    },
    false,
  );
  const overview: Overview = { cases, services: [], coordinators: [], municipality: "", reload: () => undefined };
  const search = (query: string) => searchEntries(t, query, overview, pages, go);
  return { went, pages, go, search };
}

const mina = summary("a", "Mina Haugland", "2026-014");
const oyvind = summary("b", "Øyvind André Tveit", "2026-015");

const named = (id: string, name: string) => ({ id, name, alias: "", phone: "", unit: "" });

describe("a case", () => {
  const one: CaseSummary = {
    ...mina,
    birthDate: "2014-02-03",
    phone: "918 12 345",
    coordinatorIds: ["k1"],
    serviceIds: ["s1"],
  };
  const overview = (coordinator: string): Overview => ({
    cases: [oyvind, one],
    services: [named("s1", "Fjordsida helsestasjon")] as unknown as Service[],
    coordinators: [named("k1", coordinator)] as unknown as Coordinator[],
    municipality: "",
    reload: () => undefined,
  });
  const found = (query: string, from: Overview): string[] =>
    searchEntries(t, query, from, [], () => undefined)
      .filter(({ id }) => id.startsWith("case-"))
      .map(({ text }) => text);

  it.each(["haugland", "2026-014", "91812345", "+47 918 12 345", "03.02.2014", "berit", "helsestasjon", "mina berit"])(
    "is found by %s",
    (query) => expect(found(query, overview("Berit Solvang"))).toEqual(["Mina Haugland"]),
  );
  it("is found by the coordinator's new name, and no longer by the old", () => {
    expect(found("berit", overview("Berit Solvang"))).toHaveLength(1);
    const renamed = overview("Berit Moen");
    expect([found("solvang", renamed), found("moen", renamed)]).toEqual([[], ["Mina Haugland"]]);
  });
});

describe("paletteEntries", () => {
  it.each([
    ["haug", "Mina Haugland"],
    ["HAUGLAND mina", "Mina Haugland"],
    ["2026-014", "Mina Haugland"],
    ["andre øyv", "Øyvind André Tveit"],
  ])("finds the case by %s: words in any order, inside words, without accents", (query, name) => {
    const { search } = palette([mina, oyvind]);
    expect(search(query).map((entry) => entry.text)).toEqual([name]);
  });

  it("finds ø typed as o, and keeps ø apart from o", () => {
    expect(palette([oyvind]).search("oyvind")).toHaveLength(1);
    expect(palette([oyvind]).search("tvøit")).toEqual([]);
  });

  it("opens what is chosen", () => {
    const { search, went } = palette([mina]);
    search("mina")[0]?.run();
    search("innst")[0]?.run();
    search("registrer melding")[0]?.run();
    expect(went).toEqual(["/saker/a", "/innstillinger", "newCase"]);
  });

  it("shows at most eight cases, so that pages and services are never pushed out", () => {
    const many = Array.from({ length: 500 }, (_, n) => summary(`c${n}`, `Saker Nordmann ${n}`, `2026-${n + 100}`));
    const hits = palette(many).search("saker");
    expect(hits.filter((entry) => entry.id.startsWith("case-"))).toHaveLength(8);
    expect(hits.map((entry) => entry.text)).toContain(t.app.cases);
  });

  it("gives the coordinator who is named first, then the cases she is in, and why they are there", () => {
    const cases = [{ ...mina, coordinatorIds: ["berit"] }, oyvind, summary("c", "Berit Lien", "2026-016")];
    const from = {
      cases,
      coordinators: [makeCoordinator({ id: "berit", name: "Berit Sol" })],
      services: [],
      municipality: "",
      reload: () => undefined,
    };
    const hits = searchEntries(t, "berit", from, [], () => undefined);
    expect(hits.map(({ text, more }) => [text, more])).toEqual([
      ["Berit Lien", undefined],
      ["Berit Sol", undefined],
      ["Mina Haugland", "Berit Sol"],
    ]);
  });

  it("offers nobody what the role does not allow", () => {
    const idsFor = (role: Role) => palette([], role).pages.map(({ id }) => id);
    expect(idsFor("leader")).toEqual(expect.arrayContaining(["users", "newCase", "import"]));
    expect(idsFor("coordinator").filter((id) => ["users", "newCase", "import"].includes(id))).toEqual([]);
  });

  it("names a case without a name", () => {
    expect(palette([summary("a", "", "2026-001")]).search("2026-001")[0]?.text).toBe(t.app.unnamedCase);
  });

  it("has the cases just opened first, before anything is typed", () => {
    const { pages, go } = palette([]);
    const entries = restingEntries(t, [{ id: "a", label: "Mina Haugland" }], pages, go);
    expect(entries[0]?.text).toBe("Mina Haugland");
    expect(entries.slice(1)).toEqual(pages);
  });
});
