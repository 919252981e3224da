import type { Vault } from "../vault/vault.ts";
import type { NewStore } from "./session.ts";

/** The registers every store has, written when its recovery sheet is confirmed. Settings last: they mark it finished. */
export async function firstRecords(vault: Vault, start: Omit<NewStore, "groups">): Promise<void> {
  await vault.create("directory", "main", { schema: 1, services: [] });
  await vault.create("coordinators", "main", { schema: 1, coordinators: [] });
  await vault.create("settings", "main", {
    schema: 1,
    municipality: start.municipality,
    unitName: start.unitName,
    phone: "",
    visitingAddress: "",
    postalAddress: "",
    website: "",
    documentLanguage: start.language,
  });
}
