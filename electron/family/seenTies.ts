import type { CaseRecord } from "../../shared/case/schema.ts";
import { tiesAgain, withTies } from "../../shared/family/rules.ts";
import type { FamilyTie } from "../../shared/family/schema.ts";
import type { Vault } from "../vault/vault.ts";

/**
 * That somebody has a case is itself secret (hol § 12-1). A coordinator or a reader hears of a tie only when the other case
 * opens for them too; KE knows all. The tie stands in the record, so this is the screen's wall and not the keys': whoever
 * may open a case could read it out with a program of their own.
 */
function knows(vault: Vault): (tie: FamilyTie) => boolean {
  const { role } = vault.user;
  if (role === "leader" || role === "caseworker") return () => true;
  const open = new Set(vault.summaries("case").map(({ id }) => id));
  return ({ id }) => open.has(id);
}

/** A case as it goes to the window. */
export const withSeenTies = (vault: Vault, record: CaseRecord): CaseRecord =>
  withTies(record, record.family.ties.filter(knows(vault)));

/** What comes back from the window, with the ties it was never shown. */
export const withHiddenTies = (vault: Vault, before: CaseRecord, data: CaseRecord): CaseRecord =>
  withTies(data, tiesAgain(before.family.ties, data.family.ties, knows(vault)));
