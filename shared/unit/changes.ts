import { same } from "../same.ts";
import { may } from "../user/permissions.ts";
import type { Role } from "../user/schema.ts";
import type { UnitRecord } from "./schema.ts";

const unitsOwn = ["routines", "yearWheel"] as const;

/**
 * Parts of KE's own work that this user may not change: routines and the year wheel take `editRoutines`, and a saved view is
 * its owner's. Bottlenecks may be written by everybody who walks the path of a case (`product.md` 9).
 */
export function refusedUnitParts(before: UnitRecord, after: UnitRecord, user: { id: string; role: Role }): string[] {
  if (may(user.role, "editRoutines")) return [];
  const others = ({ views }: UnitRecord): UnitRecord["views"] => views.filter(({ ownerId }) => ownerId !== user.id);
  const refused: string[] = unitsOwn.filter((part) => !same(before[part], after[part]));
  return same(others(before), others(after)) ? refused : [...refused, "views"];
}
