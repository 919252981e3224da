import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createEditorStore, type EditorStore } from "../../../../renderer/bridge/editorStore.ts";
import type { Newest } from "../../../../renderer/bridge/keeper.ts";
import { caseRecord, type CaseRecord } from "../../../../shared/case/schema.ts";
import { mergeRecords } from "../../../../shared/conflict/merge.ts";
import type { Result } from "../../../../shared/result.ts";
import { randomFrom, type Random } from "../../../crash/simulatedDisk.ts";
import { RandomWriter } from "../../../support/randomRecords.ts";
import { foundIn, isThere, writtenBetween } from "../../shared/conflict/leaves.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One record two windows write in: slow, now and then away, and never two revisions on the same one. */
class FakeStore {
  newest: Newest<CaseRecord>;
  readonly #random: Random;

  constructor(data: CaseRecord, random: Random) {
    this.newest = { revision: 1, data, savedBy: "Kari", savedAt: "2027-03-15T10:00:00.000Z" };
    this.#random = random;
  }

  async save(by: string, data: CaseRecord, base: number): Promise<Result<Newest<CaseRecord>>> {
    await this.#slowly();
    if (this.#random() < 0.1) return { ok: false, error: { code: "folderUnavailable" } };
    if (base !== this.newest.revision) return { ok: false, error: { code: "conflict" } };
    const saved = { revision: base + 1, data: structuredClone(data), savedBy: by, savedAt: "2027-03-15T10:42:00.000Z" };
    this.newest = saved;
    await this.#slowly();
    return { ok: true, value: saved };
  }

  async open(): Promise<Result<Newest<CaseRecord>>> {
    await this.#slowly();
    if (this.#random() < 0.1) return { ok: false, error: { code: "folderUnavailable" } };
    return { ok: true, value: structuredClone(this.newest) };
  }

  async #slowly(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.#random() * 300));
  }
}

function window(store: FakeStore, me: string): EditorStore<CaseRecord> {
  let made = 0;
  return createEditorStore(structuredClone(store.newest), {
    record: "case-1",
    persist: (data, base) => store.save(me, data, base),
    reopen: () => store.open(),
    merge: mergeRecords,
    me,
    newId: () => `${me.toLowerCase()}-${made++}`,
    redraw: (draw) => draw(),
    onTakenIn: () => undefined,
  });
}

const come = async (editors: EditorStore<CaseRecord>[]): Promise<void> => {
  for (let round = 0; round < 30; round++) {
    for (const editor of editors) void editor.takeIn();
    await vi.advanceTimersByTimeAsync(6000);
  }
};

const pick = <T>(list: T[], random: Random): T => {
  const found = list[Math.floor(random() * list.length)];
  if (!found) throw new Error("nobody");
  return found;
};

it("two windows on one case end with the same, and with everything anybody wrote", async () => {
  for (let seed = 0; seed < 60; seed++) {
    const random = randomFrom(seed);
    const base = new RandomWriter(random, "b").make(caseRecord, 3) as CaseRecord;
    const store = new FakeStore(base, random);
    const writers = ["Ola", "Eva"].map((me) => ({
      editor: window(store, me),
      writer: new RandomWriter(random, me.toLowerCase()),
    }));
    const written: unknown[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const { editor, writer } = pick(writers, random);
      const before = editor.get();
      const after = writer.change(caseRecord, before);
      // A text that is written over by the same person is not there to be found.
      const isNew = writtenBetween(before, after).every((value) => typeof value === "string");
      const isOver = writtenBetween(after, before).some((value) => written.includes(value));
      if (isNew && !isOver) {
        editor.update("", `${turn}`, (draft) => void Object.assign(draft, structuredClone(after)));
        written.push(...writtenBetween(before, after));
      }
      if (random() < 0.2) void editor.takeIn();
      await vi.advanceTimersByTimeAsync(random() * 1500);
    }
    const editors = writers.map(({ editor }) => editor);
    await come(editors);
    expect(editors.map((editor) => editor.saveState().kind)).toEqual(["saved", "saved"]);
    for (const editor of editors) expect(editor.get()).toEqual(store.newest.data);
    expect(caseRecord.safeParse(store.newest.data).success).toBe(true);
    const found = foundIn(store.newest.data);
    const lost = written.filter((value) => !isThere(value, found));
    if (lost.length > 0) expect.fail(`seed ${seed}: ${lost.join(", ")} is gone`);
    for (const editor of editors) editor.dispose();
  }
});

it("everything can be undone while the other one writes, and nothing of theirs goes with it", async () => {
  for (let seed = 100; seed < 140; seed++) {
    const random = randomFrom(seed);
    const base = new RandomWriter(random, "b").make(caseRecord, 3) as CaseRecord;
    const store = new FakeStore(base, random);
    const [mine, theirs] = [window(store, "Ola"), window(store, "Eva")];
    const theirPlan = { aboutMe: "Evas egen tekst", wishes: "Evas ønske" };
    const writer = new RandomWriter(random, "ola");
    for (let turn = 0; turn < 20; turn++) {
      mine.update("", `${turn}`, (draft) => {
        Object.assign(draft, structuredClone(writer.change(caseRecord, mine.get())));
        Object.assign(draft.plan, { aboutMe: base.plan.aboutMe, wishes: base.plan.wishes });
      });
      if (turn === 10) theirs.update("", "eva", (draft) => void Object.assign(draft.plan, theirPlan));
      await vi.advanceTimersByTimeAsync(random() * 1500);
    }
    await come([mine, theirs]);
    while ((await mine.undo()) !== null);
    await come([mine, theirs]);
    expect(mine.get().plan).toMatchObject(theirPlan);
    expect({ ...mine.get(), conflicts: [] }).toEqual({
      ...base,
      plan: { ...base.plan, ...theirPlan },
      conflicts: [],
    });
    expect(theirs.get()).toEqual(mine.get());
    for (const editor of [mine, theirs]) editor.dispose();
  }
});
