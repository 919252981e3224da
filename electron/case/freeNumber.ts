import { nextNumber } from "../../shared/case/number.ts";
import type { CaseSummary } from "../../shared/case/schema.ts";
import type { Vault } from "../vault/vault.ts";

/** The number of the next case, among those this workstation knows of. `today` is ISO text. */
export function freeNumber(vault: Vault, today: string): string {
  const taken = vault.summaries("case").map(({ summary }) => (summary as CaseSummary).number);
  return nextNumber(taken, Number(today.slice(0, 4)));
}
