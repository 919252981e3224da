import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEditorStore, type EditorStore } from "../../../../renderer/bridge/editorStore.ts";
import type { Keeper, Newest, Persist } from "../../../../renderer/bridge/keeper.ts";
import { mergeRecords } from "../../../../shared/conflict/merge.ts";
import type { FieldConflict } from "../../../../shared/conflict/schema.ts";

interface Note {
  text: string;
  rows: { id: string; text: string }[];
  conflicts: FieldConflict[];
}

const start: Note = { text: "", rows: [], conflicts: [] };
const persist = vi.fn<Persist<Note>>();
const reopen = vi.fn<Keeper<Note>["reopen"]>();
const onTakenIn = vi.fn<Keeper<Note>["onTakenIn"]>();
let saved: Note[] = [];

const works: Persist<Note> = (data, base) => {
  saved.push(data);
  return Promise.resolve({ ok: true, value: { revision: base + 1, savedAt: "2026-11-21T10:00:00.000Z" } });
};
const fails =
  (code: "diskFull" | "conflict"): Persist<Note> =>
  () =>
    Promise.resolve({ ok: false, error: { code } });

/** What Kari saved on another workstation. */
const karis = (revision: number, changes: Partial<Note>): Newest<Note> => ({
  revision,
  data: { ...start, ...changes },
  savedBy: "Kari",
  savedAt: "2026-11-21T10:42:00.000Z",
});

const open = (at: Partial<Note> = {}): EditorStore<Note> => {
  let made = 0;
  return createEditorStore(
    { ...karis(3, at), savedBy: "Ola" },
    {
      record: "case-1",
      persist,
      reopen,
      merge: mergeRecords,
      me: "Ola",
      newId: () => `c${made++}`,
      redraw: (draw) => draw(),
      onTakenIn,
    },
  );
};
const type = (editor: EditorStore<Note>, text: string): void =>
  editor.update("Endret tekst", "text", (draft) => {
    draft.text = text;
  });

/** A step that was taken. */
const step = (label: string) => ({ label, error: null });

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  persist.mockReset().mockImplementation(works);
  reopen.mockReset().mockResolvedValue({ ok: false, error: { code: "folderUnavailable" } });
  onTakenIn.mockReset();
});
afterEach(() => void vi.useRealTimers());

describe("autosave", () => {
  it("saves when typing rests, from the revision it opened", async () => {
    const editor = open();
    type(editor, "hei");
    expect(editor.saveState().kind).toBe("dirty");
    await vi.advanceTimersByTimeAsync(900);
    expect(persist).toHaveBeenCalledExactlyOnceWith({ ...start, text: "hei" }, 3);
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

  it("saves what was typed while a save was under way, on top of it", async () => {
    const first = Promise.withResolvers<Awaited<ReturnType<Persist<Note>>>>();
    persist.mockImplementationOnce(() => first.promise);
    const editor = open();
    type(editor, "en");
    const flushed = editor.flush();
    await vi.advanceTimersByTimeAsync(0);
    type(editor, "en to");
    first.resolve({ ok: true, value: { revision: 4, savedAt: "2026-11-21T10:00:00.000Z" } });
    expect(await flushed).toBe(true);
    expect(persist).toHaveBeenLastCalledWith({ ...start, text: "en to" }, 4);
  });

  it("says false when a flush could not be written", async () => {
    persist.mockImplementation(fails("diskFull"));
    const editor = open();
    type(editor, "x");
    expect(await editor.flush()).toBe(false);
  });
});

describe("when somebody else has saved", () => {
  const clash = (newest: Newest<Note>): void => {
    persist.mockImplementationOnce(fails("conflict"));
    reopen.mockResolvedValue({ ok: true, value: newest });
  };

  it("never writes over it: both changes are saved, on top of theirs", async () => {
    const editor = open();
    clash(karis(7, { rows: [{ id: "k", text: "Karis" }] }));
    type(editor, "mitt");
    expect(await editor.flush()).toBe(true);
    expect(editor.get()).toEqual({ text: "mitt", rows: [{ id: "k", text: "Karis" }], conflicts: [] });
    expect(persist).toHaveBeenLastCalledWith(editor.get(), 7);
    expect(onTakenIn).toHaveBeenCalledExactlyOnceWith({
      from: "others",
      by: "Kari",
      at: "2026-11-21T10:42:00.000Z",
      conflicts: 0,
    });
  });

  it("keeps both when both wrote in the same field", async () => {
    const editor = open();
    clash(karis(4, { text: "Karis" }));
    type(editor, "mitt");
    await editor.flush();
    expect(saved.at(-1)?.text).toBe("Karis");
    expect(saved.at(-1)?.conflicts).toMatchObject([
      { path: ["text"], shown: { by: "Kari", value: "Karis" }, other: { by: "Ola", value: "mitt" } },
    ]);
  });

  it("takes in what is told while nothing is unsaved, and saves nothing", async () => {
    const editor = open();
    reopen.mockResolvedValue({ ok: true, value: karis(9, { text: "Karis" }) });
    await editor.takeIn();
    await editor.flush();
    expect(editor.get().text).toBe("Karis");
    expect(persist).not.toHaveBeenCalled();
    type(editor, "Karis og mitt");
    await editor.flush();
    expect(persist).toHaveBeenLastCalledWith(editor.get(), 9);
  });

  it("leaves everything as it is when there is nothing newer", async () => {
    const editor = open();
    await editor.takeIn(karis(3, { text: "gammelt" }));
    expect(editor.get()).toEqual(start);
    expect(onTakenIn).not.toHaveBeenCalled();
  });

  it("says nothing of a revision that says nothing new, and goes on from it", async () => {
    const editor = open({ text: "likt" });
    await editor.takeIn(karis(9, { text: "likt" }));
    expect(onTakenIn).not.toHaveBeenCalled();
    type(editor, "videre");
    await editor.flush();
    expect(persist).toHaveBeenCalledExactlyOnceWith({ ...start, text: "videre" }, 9);
  });

  it("keeps the text and tries again when the newest cannot be fetched", async () => {
    const editor = open();
    persist.mockImplementationOnce(fails("conflict")).mockImplementationOnce(fails("conflict"));
    type(editor, "mitt");
    expect(await editor.flush()).toBe(false);
    expect(editor.saveState()).toEqual({ kind: "failed", error: { code: "folderUnavailable" } });
    reopen.mockResolvedValue({ ok: true, value: karis(4, { rows: [{ id: "k", text: "" }] }) });
    await vi.advanceTimersByTimeAsync(5100);
    expect(saved.at(-1)).toMatchObject({ text: "mitt", rows: [{ id: "k" }] });
  });

  it("knows its own save again that nobody had acknowledged", async () => {
    const editor = open();
    type(editor, "mitt\u0000 første");
    persist.mockImplementationOnce(fails("diskFull")).mockImplementationOnce(fails("conflict"));
    await editor.flush();
    reopen.mockResolvedValue({ ok: true, value: { ...karis(4, { text: "mitt første" }), savedBy: "Ola" } });
    type(editor, "helt annet");
    expect(await editor.flush()).toBe(true);
    expect(saved.at(-1)).toEqual({ ...start, text: "helt annet" });
    expect(onTakenIn).not.toHaveBeenCalled();
  });

  it("stops asking when conflicts never end, and tries again later", async () => {
    persist.mockImplementation(fails("conflict"));
    let revision = 3;
    reopen.mockImplementation(() => Promise.resolve({ ok: true, value: karis(++revision, { rows: [] }) }));
    const editor = open();
    type(editor, "mitt");
    expect(await editor.flush()).toBe(false);
    expect(persist.mock.calls.length).toBeLessThan(20);
    expect(editor.get().text).toBe("mitt");
    persist.mockImplementation(works);
    await vi.advanceTimersByTimeAsync(5100);
    expect(saved.at(-1)?.text).toBe("mitt");
  });

  it("keeps what is typed while the newest is fetched", async () => {
    const editor = open();
    const fetched = Promise.withResolvers<Awaited<ReturnType<Keeper<Note>["reopen"]>>>();
    persist.mockImplementationOnce(fails("conflict"));
    reopen.mockReturnValue(fetched.promise);
    type(editor, "mi");
    const flushed = editor.flush();
    await vi.advanceTimersByTimeAsync(0);
    type(editor, "mitt");
    fetched.resolve({ ok: true, value: karis(4, { rows: [{ id: "k", text: "" }] }) });
    expect(await flushed).toBe(true);
    expect(saved.at(-1)).toMatchObject({ text: "mitt", rows: [{ id: "k" }] });
  });

  it("undo takes back my own steps and leaves theirs, in the right rows", async () => {
    const rows = (...ids: string[]) => ids.map((id) => ({ id, text: id }));
    const editor = open({ rows: rows("a", "b") });
    editor.update("Endret b", "b", (draft) => {
      const row = draft.rows[1];
      if (row) row.text = "mitt";
    });
    await editor.flush();
    editor.update("La til", "add", (draft) => {
      draft.rows.push({ id: "m", text: "m" });
    });
    await editor.takeIn(karis(8, { text: "Karis", rows: [...rows("k", "a"), { id: "b", text: "mitt" }] }));
    expect(editor.get().rows.map(({ text }) => text)).toEqual(["k", "a", "mitt", "m"]);
    await editor.undo();
    expect(editor.get().rows.map(({ text }) => text)).toEqual(["k", "a", "mitt"]);
    await editor.undo();
    expect(editor.get()).toMatchObject({ text: "Karis", rows: rows("k", "a", "b") });
    await editor.redo();
    await editor.redo();
    expect(editor.get().rows.map(({ text }) => text)).toEqual(["k", "a", "mitt", "m"]);
  });

  it("drops steps that are no change any more, and keeps mine in the conflict while others are undone", async () => {
    const editor = open();
    type(editor, "lagret");
    await editor.flush();
    await vi.advanceTimersByTimeAsync(2000);
    type(editor, "mitt");
    editor.update("La til", "add", (draft) => {
      draft.rows.push({ id: "m", text: "m" });
    });
    await editor.takeIn(karis(8, { text: "Karis" }));
    const { conflicts } = editor.get();
    expect(await editor.undo()).toEqual(step("La til"));
    expect(editor.get()).toMatchObject({ text: "Karis", rows: [] });
    expect(editor.get().conflicts).toEqual(conflicts);
    expect(conflicts).toMatchObject([{ other: { value: "mitt" } }]);
    expect(await editor.undo()).toEqual(step("Endret tekst"));
    expect(editor.get()).toEqual({ text: "Karis", rows: [], conflicts: [] });
    expect(await editor.undo()).toBeNull();
  });
});

describe("text from an earlier sitting", () => {
  it("is taken in as one step, on top of what others saved since, and can be undone", async () => {
    const editor = open({ text: "før", rows: [{ id: "k", text: "Karis" }] });
    const base = { ...start, text: "før" };
    const taken = editor.takeDraft("Tok inn tekst", {
      at: "2026-11-20T10:42:00Z",
      base,
      data: { ...base, text: "utkast" },
    });
    expect(taken).toBe(true);
    expect(editor.get()).toMatchObject({ text: "utkast", rows: [{ id: "k" }], conflicts: [] });
    expect(onTakenIn).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ from: "draft", by: "Ola", at: "2026-11-20T10:42:00Z", conflicts: 0 }),
    );
    await editor.flush();
    expect(saved.at(-1)?.text).toBe("utkast");
    expect(await editor.undo()).toEqual(step("Tok inn tekst"));
    expect(editor.get().text).toBe("før");
  });

  it("can be taken out by name, also when more has been written since", async () => {
    const editor = open({ text: "før" });
    const data = { ...start, text: "utkast", rows: [{ id: "u", text: "i utkastet" }] };
    editor.takeDraft("Tok inn tekst", { at: "2026-11-20T10:42:00Z", base: { ...start, text: "før" }, data });
    editor.update("La til", "add", (draft) => {
      draft.rows.push({ id: "n", text: "skrevet etterpå" });
    });
    onTakenIn.mock.lastCall?.[0].undo?.();
    expect(editor.get()).toEqual({ text: "før", rows: [{ id: "n", text: "skrevet etterpå" }], conflicts: [] });
    await editor.undo();
    expect(editor.get().text).toBe("utkast");
    editor.dispose();
  });

  it("waits beside what is stored when nobody knows what it was written on", () => {
    const editor = open({ text: "lagret" });
    editor.takeDraft("", { at: "2026-11-20T10:42:00Z", base: null, data: { ...start, text: "utkast" } });
    expect(editor.get()).toMatchObject({ text: "lagret", conflicts: [{ other: { value: "utkast" } }] });
    editor.dispose();
  });

  it("says when it is all stored already", () => {
    const editor = open({ text: "lagret" });
    expect(editor.takeDraft("", { at: "", base: start, data: { ...start, text: "lagret" } })).toBe(false);
    expect(editor.saveState().kind).toBe("saved");
  });
});

describe("undo", () => {
  it("takes a word back at once and names it", async () => {
    const editor = open();
    for (const text of ["h", "he", "hei"]) type(editor, text);
    await vi.advanceTimersByTimeAsync(1500);
    type(editor, "hei du");
    expect(editor.undoLabel()).toBe("Endret tekst");
    expect(await editor.undo()).toEqual(step("Endret tekst"));
    expect(editor.get().text).toBe("hei");
    await editor.undo();
    expect(editor.get().text).toBe("");
    expect(await editor.undo()).toBeNull();
    await editor.redo();
    expect(editor.get().text).toBe("hei");
  });

  it("back to what is stored is saved without writing", async () => {
    const editor = open();
    type(editor, "hei");
    await editor.undo();
    expect(await editor.flush()).toBe(true);
    expect(editor.saveState().kind).toBe("saved");
    expect(persist).not.toHaveBeenCalled();
  });

  it("is saved as any other change", async () => {
    const editor = open();
    type(editor, "hei");
    await editor.flush();
    await editor.undo();
    await editor.flush();
    expect(saved.map((note) => note.text)).toEqual(["hei", ""]);
  });

  it("leads back to the start and forward to the end, whatever was done", async () => {
    const change = fc.record({
      kind: fc.constantFrom("text", "add", "remove", "edit"),
      at: fc.nat(5),
      text: fc.string(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 40 }), async (steps) => {
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
        while ((await editor.undo()) !== null);
        expect(editor.get()).toEqual(start);
        while ((await editor.redo()) !== null);
        expect(editor.get()).toEqual(end);
        editor.dispose();
      }),
      { numRuns: 200 },
    );
  });
});

describe("what the main process does in several records", () => {
  const edit = async (editor: EditorStore<Note>, text: string): Promise<void> => {
    type(editor, text);
    await vi.advanceTimersByTimeAsync(1500);
  };
  /** Ties or unties in the store, as the main process does, and takes it in. */
  const tied = (editor: EditorStore<Note>, fails: { code: "moveChanged" | "diskFull" } | null = null) => {
    let revision = 10;
    const does = (rows: Note["rows"]) => async () => {
      await editor.flush();
      await editor.takeIn(karis((revision += 10), { text: editor.get().text, rows }));
      return null;
    };
    return { redo: does([{ id: "t", text: "tied" }]), undo: fails ? () => Promise.resolve(fails) : does([]) };
  };
  const shown = ({ get }: EditorStore<Note>) => [get().text, get().rows.length];

  it("is one step among the others, and each goes back and forward in its turn", async () => {
    const editor = open();
    await edit(editor, "a");
    expect(await editor.act("Knyttet", tied(editor))).toBeNull();
    await edit(editor, "b");
    const steps = [
      ["b", 1],
      ["a", 1],
      ["a", 0],
      ["", 0],
    ];
    for (const expected of steps) {
      expect(shown(editor)).toEqual(expected);
      await editor.undo();
    }
    expect(await editor.undo()).toBeNull();
    for (const expected of steps.toReversed()) {
      expect(shown(editor)).toEqual(expected);
      await editor.redo();
    }
    expect(editor.undoLabel()).toBe("Endret tekst");
    editor.dispose();
  });

  it("holds the next step until it is done", async () => {
    const editor = open();
    await edit(editor, "a");
    const done = Promise.withResolvers<null>();
    const acting = editor.act("Knyttet", { redo: () => done.promise, undo: () => Promise.resolve(null) });
    expect(editor.undoLabel()).toBeNull();
    expect(await editor.undo()).toBeNull();
    done.resolve(null);
    await acting;
    expect(editor.undoLabel()).toBe("Knyttet");
    editor.dispose();
  });

  it("that fails is no step", async () => {
    const editor = open();
    const error = { code: "diskFull" } as const;
    const failed = await editor.act("Knyttet", {
      redo: () => Promise.resolve(error),
      undo: () => Promise.resolve(null),
    });
    expect(failed).toEqual(error);
    expect(editor.undoLabel()).toBeNull();
  });

  it.each([
    ["stays to be tried again when the disk is full", "diskFull", "Knyttet"],
    ["goes when it can never be taken back", "moveChanged", "Endret tekst"],
  ] as const)("%s", async (_, code, next) => {
    const editor = open();
    await edit(editor, "a");
    await editor.act("Knyttet", tied(editor, { code }));
    expect(await editor.undo()).toEqual({ label: "Knyttet", error: { code } });
    expect(editor.undoLabel()).toBe(next);
    expect(editor.redoLabel()).toBeNull();
    expect(shown(editor)).toEqual(["a", 1]);
    editor.dispose();
  });
});
