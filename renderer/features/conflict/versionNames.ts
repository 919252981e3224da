import type { FieldConflict } from "../../../shared/conflict/schema.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

interface VersionNames {
  /** Who wrote each version, as it stands over it. */
  shown: string;
  other: string;
  /** What the buttons say. */
  useShown: string;
  useOther: string;
}

/** Names as people use them: "Bruk Karis", "Bruk mitt". Full names only where first names are the same. */
export function namesOf({ shown, other }: FieldConflict, me: string, t: Messages): VersionNames {
  const short = (name: string): string => name.trim().split(/\s+/)[0] ?? "";
  const [one, two] = [shown.by, other.by];
  const name = (who: string): string => (short(one) === short(two) ? who.trim() : short(who));
  const button = (who: string, otherwise: string): string => {
    if (one === two || name(who) === "") return otherwise;
    return who === me ? t.conflict.useMine : t.conflict.useOf(name(who));
  };
  return {
    shown: one || t.conflict.someone,
    other: two || t.conflict.someone,
    useShown: button(one, t.conflict.keepStanding),
    useOther: button(two, t.conflict.useWaiting),
  };
}
