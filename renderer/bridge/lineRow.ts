import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { caseKinds, type CaseLineKind } from "../../shared/followup/line.ts";
import { lineRow } from "../../shared/followup/lineRow.ts";
import type { EditorStore } from "./editorStore.ts";
import { whenThere } from "./whenThere.ts";

/** Goes with the address from a line of the start page. */
export interface FromLine {
  line: CaseLineKind;
}

const lineIn = (state: unknown): CaseLineKind | undefined =>
  typeof state === "object" && state !== null && "line" in state
    ? caseKinds.find((kind) => kind === state.line)
    : undefined;

function showRow(id: string): boolean {
  const row = document.querySelector(`#main [data-item$=".${CSS.escape(id)}"]`);
  const first = row?.querySelector<HTMLElement>(":is(a, button, textarea, input):not(:disabled)");
  if (!first) return false;
  if (first.getAttribute("aria-expanded") === "false") first.click();
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: "center" });
  return true;
}

/** On the page a line led to: the row it is about is opened and has focus. */
export function useLineRow(editor: EditorStore<CaseRecord>, today: string): void {
  const state: unknown = useLocation().state;
  // Once a visit: a new day or a newer version moves nobody's focus.
  const shown = useRef<unknown>(null);
  useEffect(() => {
    const kind = shown.current === state ? undefined : lineIn(state);
    const id = kind ? lineRow(editor.get(), kind, today) : "";
    if (id === "") return;
    const done = (): void => {
      shown.current = state;
    };
    const attempt = (): boolean => {
      const isThere = showRow(id);
      if (isThere) done();
      return isThere;
    };
    return whenThere(document.body, attempt, done);
  }, [state, editor, today]);
}
