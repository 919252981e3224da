import { describe, expect, it } from "vitest";
import { moreOf, nameOf, titleOf } from "../../../../../renderer/features/accessLog/eventWords.ts";
import { groupRows } from "../../../../../shared/accessLog/groupRows.ts";
import { logKinds, type LogKind, type LogRow } from "../../../../../shared/accessLog/schema.ts";
import { messages } from "../../../../../shared/i18n/messages.ts";
import { makeLogRow } from "../../../../fixtures/makeLogRow.ts";

const { nb, nn } = messages;

function told(kind: LogKind, given: Partial<LogRow> = {}, t = nb): string[] {
  const [line] = groupRows([makeLogRow(kind, given)]);
  return line ? [titleOf(line, t), ...moreOf(line, t)] : [];
}

describe("eventWords", () => {
  it.each([
    ["change", { details: ["plan", "person"] }, ["Endret saken", "planen, personen"]],
    ["change", { record: "settings-main", details: ["phone"] }, ["Endret innstillingene"]],
    ["create", { record: "directory-main" }, ["Registrerte tjenesteoversikten"]],
    ["print", { details: ["plan", "nb"] }, ["Skrev ut: Individuell plan, bokmål"]],
    ["export", { details: ["consent", "nn", "pdf"] }, ["Lagret som fil: Samtykkeerklæring, nynorsk, PDF"]],
    ["search", { text: "solheim" }, ["Søkte etter «solheim»"]],
    ["search", { text: "" }, ["Søkte i sakslista"]],
    ["open", {}, ["Åpnet saken"]],
    ["open", { details: ["attachment"] }, ["Så på et vedlegg"]],
    ["readLog", { details: ["events", "2027-01-01"] }, ["Leste innsynsloggen"]],
    ["readLog", { details: ["verification"] }, ["Kontrollerte at innsynsloggen er hel"]],
    ["userAdded", { subjectName: "Ola Vik", details: ["reader"] }, ["La til en bruker: Ola Vik", "Rolle: Innsyn"]],
    ["restore", {}, ["Hentet tilbake fra sikkerhetskopi: saken"]],
    ["passphrase", { details: ["first"] }, ["Laget sin egen passordsetning"]],
    [
      "unclosed",
      { details: ["12"] },
      ["Forrige økt på maskinen ble ikke avsluttet", "Den stoppet etter 12 hendelser."],
    ],
    ["erase", { text: "Krav fra personen" }, ["Slettet saken for godt", "Grunn: Krav fra personen"]],
  ] as const)("says what %s was %j", (kind, given, expected) => {
    expect(told(kind, { ...given, details: [...("details" in given ? given.details : [])] })).toEqual(expected);
  });

  it("says who got a paper and why, as far as it was said", () => {
    const receiver = { name: "Kari Moen", organisation: "Fjordsida skole", basis: "Samtykke" };
    expect(told("print", { details: ["plan", "nb"], receiver }).slice(1)).toEqual([
      "Til: Kari Moen, Fjordsida skole",
      "Hvorfor: Samtykke",
    ]);
    const only = { name: "", organisation: "Nav", basis: " " };
    expect(told("print", { details: ["plan", "nb"], receiver: only }).slice(1)).toEqual(["Til: Nav"]);
  });

  it("says when something never came to be", () => {
    expect(told("change", { completed: false }).at(-1)).toContain("Ble ikke fullført");
  });

  it("counts what was done several times", () => {
    const [line] = groupRows([makeLogRow("change", { seq: 2 }), makeLogRow("change")]);
    expect(line && titleOf(line, nb)).toBe("Endret saken, 2 ganger");
    expect(line && titleOf(line, nn)).toBe("Endra saka, 2 gonger");
  });

  it.each(logKinds)("has words for %s in both languages, also with codes it has never seen", (kind) => {
    for (const t of [nb, nn]) {
      const texts = told(kind, { details: ["constructor", "toString", "x"], text: "x", subjectName: "x" }, t);
      expect(texts[0]).not.toBe("");
      expect(texts.join(" ")).not.toMatch(/undefined|native code|NaN/);
    }
  });

  it("names somebody nobody knows any more", () => {
    expect(nameOf({ userName: " " }, nb.accessLog)).toBe("Ukjent bruker");
  });
});
