import { describe, expect, it } from "vitest";
import { changeoverChecklist, tickItem, type ChangeoverItem } from "../../../../shared/changeover/checklist.ts";
import { handOver } from "../../../../shared/changeover/handOver.ts";
import type { Changeover } from "../../../../shared/changeover/schema.ts";
import { makeAppointment, makeCase } from "../case/caseBuilders.ts";

const [fresh] = handOver(makeCase({ appointments: [makeAppointment({ id: "old" })] }), {
  changeoverId: "change",
  appointmentId: "fresh",
  fromId: "old",
  toCoordinatorId: "per",
  reason: "leaves",
  reasonNote: "",
  overlapFrom: "2026-12-01",
  overlapUntil: "",
}).changeovers;

describe("the checklist of a change", () => {
  it.each([
    [true, 13],
    [false, 12],
  ])("asks for KE when the case goes to another unit (%s)", (isOtherUnit, count) => {
    const { handsOver, takesOver } = changeoverChecklist(isOtherUnit);
    expect(handsOver.includes("throughUnit")).toBe(isOtherUnit);
    expect(handsOver.length + takesOver.length).toBe(count);
  });

  it("is done with the last tick, and no more without it", () => {
    const list = changeoverChecklist(false);
    const items: ChangeoverItem[] = [...list.handsOver, ...list.takesOver];
    const tick = (one: Changeover, item: ChangeoverItem): Changeover => tickItem(one, item, list, "2026-12-20");
    if (!fresh) throw new Error("no change was made");
    const almost = items.slice(1).reduce(tick, fresh);
    expect(almost.completedOn).toBe("");
    const [first] = items;
    if (!first) throw new Error("the list is empty");
    const done = tick(almost, first);
    expect(done.completedOn).toBe("2026-12-20");
    expect(tickItem(done, first, list, "2026-12-24")).toMatchObject({ completedOn: "", done: items.slice(1) });
  });
});
