import { describe, expect, it } from "vitest";
import { composeCertificate } from "../../../../shared/document/composeCertificate.ts";
import { makeCourse } from "../../../fixtures/makeCase.ts";
import { documentInput } from "../../../support/documentCases.ts";

const make = (course = makeCourse(), coordinatorId = "coordinator-1") =>
  composeCertificate({ ...documentInput("typical", "nb"), courses: [course], courseId: "course-1", coordinatorId });

describe("composeCertificate", () => {
  it("says who was at what, when and for how long, in words", () => {
    const made = make();
    const text = JSON.stringify(made?.blocks);
    expect(text).toContain("Kari Oppdiktet Nordmo har deltatt på:");
    expect(text).toContain("Samling om samtykke og taushetsplikt");
    expect(text).toContain("15.10.2026");
    expect(text).toContain("3,5 timer");
    expect(made?.fileName).toBe("kursbevis 2026-10-15");
  });

  it("names its topics: the standard ones in the language of the paper, the unit's own as they are", () => {
    const text = JSON.stringify(make(makeCourse({ topics: ["rights", "Tolk i møter"] }))?.blocks);
    expect(text).toContain("Individuell plan og koordinator: rettigheter og plikter");
    expect(text).toContain("Tolk i møter");
    expect(text).not.toContain("rights");
  });

  it("is for those who were there only", () => {
    expect(make(makeCourse(), "coordinator-2")).toBeNull();
    expect(make(makeCourse({ id: "course-2" }))).toBeNull();
  });

  it("leaves room for a name nobody knows any more", () => {
    const made = make(makeCourse({ attendees: ["gone"] }), "gone");
    expect(made?.blocks[0]).toEqual({ kind: "writingLines", label: "Navn", lines: 1 });
  });
});
