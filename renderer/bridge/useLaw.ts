import { lawText, type LawId } from "../../shared/settings/standardLaws.ts";
import { useCase } from "./caseEditor.ts";
import { useEditor } from "./useEditor.ts";

/** A reference to the law as the settings have it, so that a changed law is changed in one place. */
export const useLaw = (id: LawId): string =>
  useEditor(useCase().registers.settings, (settings) => lawText(settings, id));
