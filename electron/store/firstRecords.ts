import { standardSettings } from "../../shared/settings/standards.ts";
import { emptyUnit } from "../../shared/unit/newUnit.ts";
import type { Vault } from "../vault/vault.ts";
import type { NewStore } from "./session.ts";

/** The registers every store has, written when its recovery sheet is confirmed. Settings last: they mark it finished. */
export async function firstRecords(vault: Vault, start: Omit<NewStore, "groups">): Promise<void> {
  await vault.create("directory", "main", { schema: 3, services: [], conflicts: [] });
  await vault.create("coordinators", "main", { schema: 3, coordinators: [], courses: [], conflicts: [] });
  await vault.create("unit", "main", emptyUnit());
  await vault.create("settings", "main", {
    ...standardSettings(),
    schema: 3,
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
