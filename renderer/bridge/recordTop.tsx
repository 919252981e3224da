import { createContext, useContext, type ReactNode } from "react";
import type { Conflicted } from "../../shared/conflict/merge.ts";
import type { EditorStore } from "./editorStore.ts";

type Top = (editor: EditorStore<Conflicted>) => ReactNode;

const TopContext = createContext<Top>(() => null);

/** What every record shows above its content comes from app/: features do not know each other. */
export function RecordTops({ top, children }: { top: Top; children: ReactNode }) {
  return <TopContext value={top}>{children}</TopContext>;
}

/** To be placed under the page's heading. */
export function RecordTop<T extends Conflicted>({ editor }: { editor: EditorStore<T> }) {
  return useContext(TopContext)(editor as unknown as EditorStore<Conflicted>);
}
