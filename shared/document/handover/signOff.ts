import { changeoverChecklist, type ChangeoverItem } from "../../changeover/checklist.ts";
import type { Changeover } from "../../changeover/schema.ts";
import type { Coordinator } from "../../coordinator/schema.ts";
import { messages } from "../../i18n/messages.ts";
import { alike } from "../../text.ts";
import { heading } from "../blockBuilders.ts";
import type { Choice, DocumentBlock } from "../blocks.ts";
import type { HandoverParts } from "./handoverParts.ts";

/** What both see to, side by side, and a line for each to sign on (`domain.md` 2.8). */
export function signOff(
  { input, texts }: HandoverParts,
  { done }: Changeover,
  from: Coordinator | undefined,
  to: Coordinator | undefined,
): DocumentBlock[] {
  // Called what it is called on screen.
  const words = messages[input.language].changeover;
  const { handsOver, takesOver } = changeoverChecklist(!alike(from?.unit ?? "", to?.unit ?? ""));
  const box = (item: ChangeoverItem | undefined): Choice[] | "" =>
    item === undefined ? "" : [{ checked: done.includes(item), text: words.items[item] }];
  const [one, other] = [from?.name.trim() || texts.theFormer, to?.name.trim() || texts.theNext];
  return [
    heading(1, texts.checklist),
    {
      kind: "table",
      caption: texts.checklist,
      columns: [
        { title: words.handsOver(one), width: 94 },
        { title: words.takesOver(other), width: 76 },
      ],
      rows: handsOver.map((item, index) => [box(item), box(takesOver[index])]),
    },
    { kind: "signature", label: one },
    { kind: "signature", label: other },
  ];
}
