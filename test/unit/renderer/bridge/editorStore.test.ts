import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEditorStore, type EditorStore, type Persist } from "../../../../renderer/bridge/editorStore.ts";

interface Note {
  text: string;
  rows: { id: string; text: string }[];
}

const start: Note = { text: "", rows: [] };
const persist = vi.fn<Persist<Note>>();
let saved: Note[] = [];

const works: Persist<Note> = (data, base) => {
  saved.push(data);
  return Promise.resolve({ ok: true, value: { revision: base + 1, savedAt: "2026-11-21T10:00:00.000Z" } });
};
const fails =
  (code: "diskFull" | "conflict"): Persist<Note> =>
  () =>
    Promise.resolve({ ok: false, error: { code } });

const open = (): EditorStore<Note> => createEditorStore(start, 3, persist);
const type = (editor: EditorStore<Note>, text: string): void =>
  editor.update("Endret tekst", "text", (draft) => {
    draft.text = text;
  });

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  persist.mockReset().mockImplementation(works);
});
afterEach(() => void vi.useRealTimers());

describe("autosave", () => {
  it("saves when typing rests, from the revision it opened", async () => {
    const editor = open();
    type(editor, "hei");
    expect(editor.saveState().kind).toBe("dirty");
    await vi.advanceTimersByTimeAsync(900);
    expect(persist).toHaveBeenCalledExactlyOnceWith({ text: "hei", rows: [] }, 3);
    expect(editor.saveState()).toEqual({ kind: "saved", at: new Date("2026-11-21T10:00:00.000Z") });
  });

  it("never leaves more than five seconds of unbroken typing unsaved", async () => {
    const editor = open();
    let typed = "";
    for (let key = 0; key < 100; key++) {
      typed += "x";
      type(editor, typed);
      await vi.advanceTimersByTimeAsync(100);
      const last = saved.at(-1)?.text.length ?? 0;
      expect((typed.length - last) * 100).toBeLessThanOrEqual(5000);
    }
  });

  it("keeps the text and tries again by itself when the disk is full", async () => {
    persist.mockImplementation(fails("diskFull"));
    const editor = open();
    type(editor, "viktig");
    await vi.advanceTimersByTimeAsync(900);
    expect(editor.saveState()).toEqual({ kind: "failed", error: { code: "diskFull" } });
    expect(editor.get().text).toBe("viktig");
    persist.mockImplementation(works);
    await vi.advanceTimersByTimeAsync(5100);
    expect(saved.at(-1)?.text).toBe("viktig");
    expect(editor.saveState().kind).toBe("saved");
  });

  it("does not write over somebody else's save", async () => {
    persist.mockImplementation(fails("conflict"));
    const editor = open();
    type(editor, "mitt");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(persist).toHaveBeenCalledTimes(1);
    expect(editor.get().text).toBe("mitt");
  });

  it("saves what was typed while a save was under way, on top of it", async () => {
    const first = Promise.withResolvers<Awaited<ReturnType<Persist<Note>>>>();
    persist.mockImplementationOnce(() => first.promise);
    const editor = open();
    type(editor, "en");
    const flushed = editor.flush();
    type(editor, "en to");
    first.resolve({ ok: true, value: { revision: 4, savedAt: "2026-11-21T10:00:00.000Z" } });
    expect(await flushed).toBe(true);
    expect(persist).toHaveBeenLastCalledWith({ text: "en to", rows: [] }, 4);
  });

  it("says false when a flush could not be written", async () => {
    persist.mockImplementation(fails("diskFull"));
    const editor = open();
    type(editor, "x");
    expect(await editor.flush()).toBe(false);
  });
});

describe("undo", () => {
  it("takes a word back at once and names it", async () => {
    const editor = open();
    for (const text of ["h", "he", "hei"]) type(editor, text);
    await vi.advanceTimersByTimeAsync(1500);
    type(editor, "hei du");
    expect(editor.undoLabel()).toBe("Endret tekst");
    expect(editor.undo()).toBe("Endret tekst");
    expect(editor.get().text).toBe("hei");
    editor.undo();
    expect(editor.get().text).toBe("");
    expect(editor.undo()).toBeNull();
    editor.redo();
    expect(editor.get().text).toBe("hei");
  });

  it("is saved as any other change", async () => {
    const editor = open();
    type(editor, "hei");
    await editor.flush();
    editor.undo();
    await editor.flush();
    expect(saved.map((note) => note.text)).toEqual(["hei", ""]);
  });

  it("leads back to the start and forward to the end, whatever was done", () => {
    const step = fc.record({
      kind: fc.constantFrom("text", "add", "remove", "edit"),
      at: fc.nat(5),
      text: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const editor = open();
        for (const [turn, { kind, at, text }] of steps.entries()) {
          editor.update(kind, `${kind}${turn}`, (draft) => {
            const row = draft.rows[at];
            if (kind === "text") draft.text = text;
            if (kind === "add") draft.rows.splice(at, 0, { id: `${turn}`, text });
            if (kind === "remove") draft.rows.splice(at, 1);
            if (kind === "edit" && row) row.text = text;
          });
        }
        const end = editor.get();
        while (editor.undo() !== null);
        expect(editor.get()).toEqual(start);
        while (editor.redo() !== null);
        expect(editor.get()).toEqual(end);
        editor.dispose();
      }),
      { numRuns: 200 },
    );
  });
});
