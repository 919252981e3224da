import { useEffect } from "react";
import type { Messages } from "../../shared/i18n/messages.ts";
import { activeEditor } from "../bridge/editors.ts";
import { momentText } from "../bridge/momentText.ts";
import { useSession } from "../bridge/session.tsx";
import { onTakenIn, type TakenInRecord } from "../bridge/takenIn.ts";
import { useT } from "../i18n/useT.ts";
import { sayWhenFree, showToast } from "../ui/toast.tsx";

type Place = keyof Messages["conflict"]["takenIn"];

/** Says quietly what came into the record on the page without being typed here. Focus and caret stay. */
export function useTakenIn(): void {
  const t = useT();
  const { today, user } = useSession().status;
  const me = user?.name ?? "";
  useEffect(
    () =>
      onTakenIn((what) => {
        // Text from an earlier sitting is the user's own, wherever it comes in; the rest is told where it is seen.
        if (what.from === "draft") showToast(wordsOf(what, me, today, t), what.undo);
        else if (activeEditor()?.record === what.record) sayWhenFree(wordsOf(what, me, today, t));
      }),
    [t, me, today],
  );
}

function wordsOf({ from, by, at, conflicts, record }: TakenInRecord, me: string, today: string, t: Messages): string {
  const time = momentText(at, today, t);
  const place = record.slice(0, record.indexOf("-")) as Place;
  const words = (): string => {
    if (from === "draft") return t.conflict.draftTaken(time);
    if (by === me) return t.conflict.takenInOwn(time);
    return t.conflict.takenIn[place](by || t.conflict.someone, time);
  };
  return conflicts > 0 ? `${words()} ${t.conflict.alsoHere}` : words();
}
