import { merged, type ImportRow } from "./previewImport.ts";
import type { Directory, Service } from "./schema.ts";

export type ImportAction = "add" | "update" | "keep";

export interface ImportDecision {
  row: ImportRow;
  action: ImportAction;
}

/** What was done, so that exactly this can be taken back later (`revertImport`). */
export interface ImportReceipt {
  added: string[];
  /** The services that were overwritten, as they were. */
  before: Service[];
}

/** What happens to a row when the user says nothing. */
export function defaultAction(row: ImportRow): ImportAction {
  if (row.kind === "new") return "add";
  return row.kind === "changed" ? "update" : "keep";
}

/** The actions that make sense for a row, the default among them. */
export function possibleActions(row: ImportRow): ImportAction[] {
  switch (row.kind) {
    case "new":
      return ["add", "keep"];
    case "same":
      return ["keep", "add"];
    case "changed":
    case "duplicate":
      return ["update", "keep", "add"];
    case "invalid":
      return ["keep"];
  }
}

/**
 * The directory after the import, and the receipt. Decisions are taken in order, so a duplicate that updates lands on
 * what its first row gave; when that row was left out, the duplicate is added instead.
 */
export function applyImport(
  directory: Directory,
  decisions: readonly ImportDecision[],
  today: string,
): { directory: Directory; receipt: ImportReceipt } {
  const services = new Map(directory.services.map((service) => [service.id, service]));
  const added = new Set<string>();
  const before = new Map<string, Service>();
  for (const { row, action } of decisions) {
    if (row.kind === "invalid" || action === "keep") continue;
    const target = action === "update" && row.kind !== "new" ? services.get(row.targetId) : undefined;
    if (target) {
      if (!added.has(target.id) && !before.has(target.id)) before.set(target.id, target);
      services.set(target.id, merged(target, row.values, today));
    } else {
      services.set(row.fresh.id, row.fresh);
      added.add(row.fresh.id);
    }
  }
  return {
    directory: { ...directory, services: [...services.values()] },
    receipt: { added: [...added], before: [...before.values()] },
  };
}

/** Takes back one import and nothing else: what was added goes, what was overwritten returns where it stood. */
export function revertImport(services: readonly Service[], receipt: ImportReceipt): Service[] {
  const added = new Set(receipt.added);
  const before = new Map(receipt.before.map((service) => [service.id, service]));
  return services.filter(({ id }) => !added.has(id)).map((service) => before.get(service.id) ?? service);
}
