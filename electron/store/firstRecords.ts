import type { Vault } from "../vault/vault.ts";
import type { NewStore } from "./session.ts";

/** The registers every store has, written when its recovery sheet is confirmed. Settings last: they mark it finished. */
export async function firstRecords(vault: Vault, start: Omit<NewStore, "groups">): Promise<void> {
  await vault.create("directory", "main", { schema: 2, services: [], conflicts: [] });
  await vault.create("coordinators", "main", { schema: 2, coordinators: [], conflicts: [] });
  await vault.create("settings", "main", {
    schema: 2,
    municipality: start.municipality,
    unitName: start.unitName,
    phone: "",
    visitingAddress: "",
    postalAddress: "",
    website: "",
    documentLanguage: start.language,
    conflicts: [],
  });
}
