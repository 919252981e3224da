import { produce } from "immer";
import { changedParts, checkCaseChange } from "../../../shared/case/changes.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import type { Conflicted } from "../../../shared/conflict/merge.ts";
import { putAt, valueAt } from "../../../shared/conflict/path.ts";
import { joined, resolveConflict, type Choice } from "../../../shared/conflict/resolve.ts";
import type { FieldConflict } from "../../../shared/conflict/schema.ts";
import { textKind } from "../../../shared/conflict/textFields.ts";
import { limits } from "../../../shared/fields.ts";
import { same } from "../../../shared/same.ts";
import { refusedParts } from "../../../shared/user/permissions.ts";
import type { Role } from "../../../shared/user/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";

const between = { note: "\n\n", line: " / " } as const;

/** How two texts of a field are put together; null for what is no text, or would be too long. */
export function joinerOf(keys: readonly string[], shown: unknown, other: unknown): string | null {
  const kind = textKind(keys);
  if (kind === null) return null;
  const both = joined(shown, other, between[kind]);
  return both !== null && both.length <= limits[kind === "note" ? "note" : "name"] ? between[kind] : null;
}

/**
 * Whether the main process would take a version: a consent that is signed meanwhile is kept as it was signed, and not
 * every role may change every part, so that the other text can only be copied.
 */
export function maySettle(
  editor: EditorStore<Conflicted>,
  conflict: FieldConflict,
  choice: Choice,
  role: Role,
): boolean {
  const isThere = valueAt(editor.get(), conflict.path) !== undefined;
  if (choice === "shown" || !isThere) return choice === "shown";
  if (!editor.record.startsWith("case-")) return true;
  const next = produce(editor.get(), (draft) => resolveConflict(draft, conflict.id, choice)) as CaseRecord;
  return editor.written().every((stored) => {
    const before = stored as CaseRecord;
    const refused = refusedParts(role, changedParts(before, next));
    return checkCaseChange(before, next).length === 0 && refused.length === 0;
  });
}

/** Puts a settled conflict back, and what stood there, unless somebody has written there since. */
export function unsettle(
  editor: EditorStore<Conflicted>,
  label: string,
  { conflict, before, after }: { conflict: FieldConflict; before: unknown; after: unknown },
): void {
  editor.update(label, `unsettle-${conflict.id}`, (draft) => {
    if (draft.conflicts.some(({ id }) => id === conflict.id)) return;
    if (same(valueAt(editor.get(), conflict.path), after) && before !== undefined) putAt(draft, conflict.path, before);
    draft.conflicts.push(conflict);
  });
}
