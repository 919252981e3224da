import { EyeIcon } from "@navikt/aksel-icons";
import { momentText } from "../../bridge/momentText.ts";
import { usePresence } from "../../bridge/presence.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";

/** "Kari har saken åpen siden kl. 10.15": to know, not to be stopped by. */
export function AlsoHere({ record }: { record: string }) {
  const t = useT();
  const { today, user } = useSession().status;
  const others = usePresence(record);
  // The same person on another machine is said only when nobody else is there.
  const [first, ...rest] = others.toSorted((a, b) => Number(a.name === user?.name) - Number(b.name === user?.name));
  if (!first) return null;
  const since = momentText(first.since, today, t);
  const more = new Set(rest.map(({ name }) => name)).size;
  const text =
    first.name === user?.name
      ? t.conflict.ownIsHere(since)
      : more > 0
        ? t.conflict.isHereToo(first.name, since, more)
        : t.conflict.isHere(first.name, since);
  return (
    <span className="also-here small" role="status">
      <EyeIcon aria-hidden />
      {text}
    </span>
  );
}
