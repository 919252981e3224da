import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { standardList } from "../../shared/case/listStandard.ts";
import { preferences as schema, type Preferences } from "../../shared/settings/schema.ts";

const standard: Preferences = {
  theme: "system",
  language: "nb",
  zoom: 100,
  lastStore: "",
  lockMinutes: 10,
  caseList: standardList,
};

/** A list another version of the program kept costs nothing but itself. */
const readable = schema.extend({ caseList: schema.shape.caseList.catch(standardList) });

export interface PreferencesFile {
  get: () => Preferences;
  set: (change: Partial<Preferences>) => Promise<Preferences>;
}

/**
 * Look, language and the last store of this workstation: nothing personal, nothing that matters if lost. Unreadable
 * content means the standard choices.
 */
export async function openPreferences(path: string): Promise<PreferencesFile> {
  let current = await read(path);
  return {
    get: () => current,
    set: async (change) => {
      // A choice that is left open in the message is no choice.
      const chosen = Object.entries<unknown>(change).filter(([, value]) => value !== undefined);
      current = schema.parse({ ...current, ...Object.fromEntries(chosen) });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, JSON.stringify(current, null, 2));
      return current;
    },
  };
}

async function read(path: string): Promise<Preferences> {
  try {
    const content: unknown = JSON.parse(await readFile(path, "utf8"));
    return readable.parse({ ...standard, ...(content as object) });
  } catch {
    return standard;
  }
}
