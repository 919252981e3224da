import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { flusher, guardUnsaved } from "../../../electron/unsaved.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("flusher", () => {
  it("gives the window's answer", async () => {
    const asked: string[] = [];
    const { flush, answer } = flusher((reason) => asked.push(reason));
    const saved = flush("lock", 1000);
    answer(true);
    expect(await saved).toBe(true);
    expect(asked).toEqual(["lock"]);
  });

  it("does not wait for ever for a window that hangs", async () => {
    const { flush, answer } = flusher(() => undefined);
    const saved = flush("lock", 1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await saved).toBe(false);
    answer(true);
  });

  it("answers closing and locking at once", async () => {
    const { flush, answer } = flusher(() => undefined);
    const both = Promise.all([flush("lock", 1000), flush("close", 1000)]);
    answer(true);
    expect(await both).toEqual([true, true]);
  });
});

class Window extends EventEmitter {
  closed = 0;
  close(): void {
    const answer = { kept: false };
    this.emit("close", { preventDefault: () => (answer.kept = true) });
    if (!answer.kept) this.closed += 1;
  }
}

/** A window that tells whether it was kept open. */
function closing(saves: boolean[], choices: ("retry" | "discard" | "stay")[] = [], isOpen = () => true): Window {
  const window = new Window();
  const flush = () => Promise.resolve(saves.shift() ?? true);
  guardUnsaved(window as never, flush, () => Promise.resolve(choices.shift() ?? "stay"), isOpen);
  return window;
}

describe("guardUnsaved", () => {
  it.each([
    ["closes when all is written", [true], [], 1],
    ["stays when the user wants to", [false], ["stay"], 0],
    ["closes without saving when the user says so", [false], ["discard"], 1],
    ["tries again", [false, true], ["retry"], 1],
  ] as const)("%s", async (_name, saves, choices, closed) => {
    const window = closing([...saves], [...choices]);
    window.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(window.closed).toBe(closed);
  });

  it("closes at once when nothing is open", () => {
    const window = closing([], [], () => false);
    window.close();
    expect(window.closed).toBe(1);
  });

  it("asks nothing when the store locked itself meanwhile", async () => {
    let open = true;
    const window = closing([false], ["stay"], () => open);
    window.close();
    open = false;
    await vi.advanceTimersByTimeAsync(0);
    expect(window.closed).toBe(1);
  });
});
