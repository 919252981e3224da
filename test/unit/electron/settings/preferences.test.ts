import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { standardList } from "../../../../shared/case/listStandard.ts";
import { openPreferences } from "../../../../electron/settings/preferences.ts";

const newPath = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), "helhet-")), "preferences.json");

describe("preferences", () => {
  it("starts with the standard choices and remembers a change", async () => {
    const path = await newPath();
    const first = await openPreferences(path);
    expect(first.get()).toEqual({
      theme: "system",
      language: "nb",
      zoom: 100,
      lastStore: "",
      lockMinutes: 10,
      caseList: standardList,
    });
    await first.set({ language: "nn", zoom: 125 });
    expect((await openPreferences(path)).get()).toMatchObject({ language: "nn", zoom: 125, theme: "system" });
    // A message keeps what is left open as a choice without a value.
    expect(await first.set({ language: "nb", zoom: undefined } as object)).toMatchObject({ language: "nb", zoom: 125 });
  });

  it("keeps the rest when the list was kept by another version", async () => {
    const path = await newPath();
    await writeFile(path, JSON.stringify({ lastStore: "/lager", caseList: { columns: ["shoeSize"] } }));
    expect((await openPreferences(path)).get()).toMatchObject({ lastStore: "/lager", caseList: standardList });
  });

  it("takes the standard choices when the file is damaged, and leaves it until something is chosen", async () => {
    const path = await newPath();
    await writeFile(path, '{"theme": "pink"');
    expect((await openPreferences(path)).get().theme).toBe("system");
    expect(await readFile(path, "utf8")).toBe('{"theme": "pink"');
  });
});
