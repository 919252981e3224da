import { describe, expect, it } from "vitest";
import { createEditorStore, type EditorStore } from "../../../../../renderer/bridge/editorStore.ts";
import { joinerOf, maySettle, unsettle } from "../../../../../renderer/features/conflict/settle.ts";
import type { CaseRecord } from "../../../../../shared/case/schema.ts";
import { mergeCases } from "../../../../../shared/conflict/mergeCase.ts";
import type { Conflicted } from "../../../../../shared/conflict/merge.ts";
import { resolveConflict } from "../../../../../shared/conflict/resolve.ts";
import { makeCase, makeConsent } from "../../../../fixtures/makeCase.ts";

const conflict = (path: string[], value: unknown) => ({
  id: "c1",
  path,
  shown: { by: "Kari", at: "", value: "" },
  other: { by: "Ola", at: "", value },
});

function editing(record: CaseRecord): { editor: EditorStore<Conflicted>; get: () => CaseRecord } {
  const editor = createEditorStore<CaseRecord>(
    { revision: 1, data: record, savedBy: "Kari", savedAt: "" },
    {
      record: "case-1",
      persist: () => Promise.resolve({ ok: true, value: { revision: 2, savedAt: "" } }),
      reopen: () => Promise.resolve({ ok: false, error: { code: "notFound" } }),
      merge: mergeCases,
      me: "Ola",
      newId: () => "x",
      redraw: (draw) => draw(),
      onTakenIn: () => undefined,
    },
  );
  return { editor: editor as unknown as EditorStore<Conflicted>, get: editor.get };
}

describe("keeping both", () => {
  it.each([
    [["case", "plan", "aboutMe"], "a", "b", "\n\n"],
    [["case", "person", "phone"], "a", "b", " / "],
    [["case", "person", "phone"], "a".repeat(150), "b".repeat(150), null],
    [["case", "person", "birthDate"], "2010-01-01", "2010-01-02", null],
    [["case", "person", "kind"], "person", "expectedChild", null],
    [["case", "contacts"], [], [], null],
  ])("%j", (keys, shown, other, between) => {
    expect(joinerOf(keys, shown, other)).toBe(between);
  });
});

describe("what may be chosen", () => {
  const holding = (state: "draft" | "signed") => {
    const waiting = conflict(["consents", "consent-1", "generalLimits"], "ikke skolen");
    return { waiting, ...editing(makeCase({ consents: [makeConsent({ state })], conflicts: [waiting] })) };
  };

  it("is either version of a draft", () => {
    const { editor, waiting } = holding("draft");
    expect(maySettle(editor, waiting, "other", "coordinator")).toBe(true);
  });

  it("is only what was signed in a consent that is signed, and what is not gone", () => {
    const { editor, waiting } = holding("signed");
    expect(maySettle(editor, waiting, "other", "leader")).toBe(false);
    expect(maySettle(editor, waiting, "shown", "leader")).toBe(true);
    expect(maySettle(editor, conflict(["contacts", "borte", "name"], "x"), "other", "leader")).toBe(false);
  });
});

it("a coordinator cannot choose who is appointed, nor when the case is closed", () => {
  const waiting = conflict(["closedReason"], "flyttet");
  const { editor } = editing(makeCase({ conflicts: [waiting] }));
  expect(maySettle(editor, waiting, "other", "coordinator")).toBe(false);
  expect(maySettle(editor, waiting, "other", "caseworker")).toBe(true);
});

describe("taking a choice back", () => {
  const waiting = conflict(["person", "phone"], "2");
  const chosen = (then: (draft: CaseRecord) => void = () => undefined) => {
    const { editor, get } = editing(makeCase({ conflicts: [waiting] }));
    const before = get().person.phone;
    editor.update("", "settle", (draft) => resolveConflict(draft, "c1", "other"));
    editor.update("", "then", (draft) => then(draft as CaseRecord));
    unsettle(editor, "", { conflict: waiting, before, after: "2" });
    unsettle(editor, "", { conflict: waiting, before, after: "2" });
    editor.dispose();
    return get();
  };

  it("brings both versions back, once", () => {
    expect(chosen()).toMatchObject({ person: { phone: "" }, conflicts: [waiting] });
  });

  it("leaves what somebody has written there since", () => {
    const record = chosen((draft) => {
      draft.person.phone = "3";
    });
    expect(record).toMatchObject({ person: { phone: "3" }, conflicts: [waiting] });
  });
});
