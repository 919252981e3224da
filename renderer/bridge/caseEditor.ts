import { useOutletContext } from "react-router";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { EditorStore } from "./editorStore.ts";
import type { Registers } from "./registers.ts";

/** What the case page hands to the pages inside it (person, coordinator, consent, plan ...). */
export interface CaseContext {
  editor: EditorStore<CaseRecord>;
  registers: Registers;
  /** Today as ISO text, from the main process. */
  today: string;
}

export const useCase = (): CaseContext => useOutletContext<CaseContext>();
