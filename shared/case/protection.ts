import type { Person } from "./schema.ts";

/**
 * Adressesperre, in one place (folkeregisterloven § 10-4; Normen, faktaark 55; `domain.md` 5.2): no locating detail in
 * lists, search, documents, letters, exports, calendar texts or file names, at either level. A parent's address is the
 * child's, so phones and addresses of everybody around are locating too.
 */
type Protected = Pick<Person, "addressProtection">;

export const addressMayShow = ({ addressProtection }: Protected): boolean => addressProtection === "none";

/** Strengt fortrolig belongs outside the program; what is here all the same shows as little as possible. */
export const isInitialsOnly = ({ addressProtection }: Protected): boolean =>
  addressProtection === "strictlyConfidential";

/** "Kari Anne Vik" is "K.A.V."; what is initials already stays so. */
export function initialsOf(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const already = parts.every((part) => part.length <= 2) && parts.length > 0;
  return already ? name.trim() : parts.map((part) => `${part.charAt(0).toUpperCase()}.`).join("");
}

/** The name in lists, search results, recent cases and headings. */
export const listedName = (person: Protected & Pick<Person, "name">): string =>
  isInitialsOnly(person) ? initialsOf(person.name) : person.name;
