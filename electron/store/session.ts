import { ExpectedError } from "../../shared/appError.ts";
import type { User } from "../../shared/user/schema.ts";
import type { Problem, VaultPlace } from "../vault/place.ts";
import type { StoreDescription, Vault } from "../vault/vault.ts";

/**
 * Where this run of the app stands: no store, a new one whose recovery sheet waits, locked, unlocked with a one-time
 * passphrase, or open.
 */
export type Stage =
  | { kind: "none" }
  | { kind: "recovery"; place: VaultPlace; vault: Vault; draft: NewStore }
  | { kind: "locked"; place: VaultPlace; description: StoreDescription }
  | { kind: "newPassphrase"; place: VaultPlace; vault: Vault }
  | { kind: "open"; place: VaultPlace; vault: Vault };

/** What a new store is to hold once its recovery sheet is confirmed. */
export interface NewStore {
  groups: string[];
  municipality: string;
  unitName: string;
  language: "nb" | "nn";
}

/** The one thing in the main process that changes over time besides the disk. */
export interface Session {
  stage: Stage;
}

/** The open vault; `locked` for everybody else. */
export function openVault(session: Session): Vault {
  if (session.stage.kind !== "open") throw new ExpectedError({ code: "locked" });
  return session.stage.vault;
}

export function usersOf(stage: Stage): User[] {
  if (stage.kind === "locked") return stage.description.users;
  return stage.kind === "open" ? stage.vault.users() : [];
}

export const userOf = (stage: Stage): User | null =>
  stage.kind === "open" || stage.kind === "newPassphrase" ? stage.vault.user : null;
export const problemsOf = (stage: Stage): Problem[] => (stage.kind === "open" ? [...stage.vault.problems] : []);

export function isPractice(stage: Stage): boolean {
  if (stage.kind === "none") return false;
  return stage.kind === "locked" ? stage.description.practice : stage.vault.practice;
}
