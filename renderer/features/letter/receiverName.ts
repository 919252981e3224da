import type { Letter } from "../../../shared/letter/schema.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

/** "Kari Nordmo, Habiliteringstjenesten"; what kind of receiver when nobody is named. */
export function receiverName(
  { name, organisation, receiver }: Pick<Letter, "name" | "organisation" | "receiver">,
  { letter }: Messages,
): string {
  const named = [name, organisation].map((text) => text.trim()).filter(Boolean);
  if (named.length > 0) return named.join(", ");
  return receiver === "other" ? letter.page.nobody : letter.receivers[receiver];
}
