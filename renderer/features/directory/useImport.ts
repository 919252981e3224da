import { useCallback, useMemo, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import {
  applyImport,
  defaultAction,
  possibleActions,
  revertImport,
  type ImportAction,
  type ImportDecision,
} from "../../../shared/directory/applyImport.ts";
import type { Mapping } from "../../../shared/directory/importFields.ts";
import { maxServices } from "../../../shared/directory/limits.ts";
import { previewImport, type ImportRow } from "../../../shared/directory/previewImport.ts";
import type { Directory, ImportFile } from "../../../shared/directory/schema.ts";
import { suggestMapping } from "../../../shared/directory/suggestMapping.ts";
import { bridge } from "../../bridge/bridge.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { showToast } from "../../ui/toast.tsx";

/** What was chosen where it differs from the default: for a whole kind of rows, or for one row. */
interface Choices {
  byKind: Partial<Record<ImportRow["kind"], ImportAction>>;
  byRow: ReadonlyMap<number, ImportAction>;
}
const noChoices: Choices = { byKind: {}, byRow: new Map() };

function actionOf(row: ImportRow, { byKind, byRow }: Choices): ImportAction {
  const chosen = byRow.get(row.rowNumber) ?? byKind[row.kind];
  return chosen && possibleActions(row).includes(chosen) ? chosen : defaultAction(row);
}

/** Asks for the file and keeps what came of it. A cancelled dialog changes nothing. */
export function useImportFile() {
  const [file, setFile] = useState<ImportFile | null>(null);
  const [turn, setTurn] = useState(0);
  const [error, setError] = useState<AppError | null>(null);
  const [isReading, setReading] = useState(false);
  const choose = async (): Promise<void> => {
    setReading(true);
    const result = await bridge.readImportFile();
    setReading(false);
    if (result.ok) {
      setFile(result.value);
      setTurn((before) => before + 1);
      setError(null);
    } else if (result.error.code !== "cancelled") {
      setError(result.error);
    }
  };
  /** `turn` is new for every file, so that the review starts afresh. */
  return { file, turn, error, isReading, choose };
}

/** The mapping, what the import would do, and doing it in one step. */
export function useImport(editor: EditorStore<Directory>, file: ImportFile) {
  const t = useT();
  const { today } = useSession().status;
  const directory = useEditor(editor, (whole) => whole);
  const [mapping, setMapping] = useState<Mapping>(() => suggestMapping(file.columns));
  const [choices, setChoices] = useState<Choices>(noChoices);
  const preview = useMemo(
    () => previewImport({ file, mapping, existing: directory.services, today, newId }),
    [file, mapping, directory.services, today],
  );
  const decisions = useMemo<ImportDecision[]>(
    () => preview.map((row) => ({ row, action: actionOf(row, choices) })),
    [preview, choices],
  );
  const outcome = useMemo(() => applyImport(directory, decisions, today), [directory, decisions, today]);
  const { receipt } = outcome;

  const choose = useCallback((rowNumber: number, action: ImportAction): void => {
    setChoices(({ byKind, byRow }) => ({ byKind, byRow: new Map(byRow).set(rowNumber, action) }));
  }, []);
  const run = (): void => {
    const count = receipt.added.length + receipt.before.length;
    editor.update(t.directory.steps.imported(count), `import.${newId()}`, (draft) => {
      draft.services = outcome.directory.services;
    });
    showToast(t.directory.import.done(count), () =>
      editor.update(t.directory.steps.importReverted, `import.${newId()}`, (draft) => {
        draft.services = revertImport(draft.services, receipt);
      }),
    );
  };
  return {
    mapping,
    decisions,
    /** Services the import would add or change. */
    count: receipt.added.length + receipt.before.length,
    /** Services more than the directory can hold. */
    tooMany: Math.max(0, outcome.directory.services.length - maxServices),
    kindChoice: (kind: "changed" | "duplicate"): ImportAction | "mixed" => {
      const actions = new Set(decisions.filter(({ row }) => row.kind === kind).map(({ action }) => action));
      const [only] = actions;
      return actions.size === 1 && only ? only : "mixed";
    },
    map: (next: Mapping) => {
      setMapping(next);
      setChoices(noChoices);
    },
    choose,
    chooseForKind: (kind: "changed" | "duplicate", action: ImportAction) =>
      setChoices(({ byKind, byRow }) => {
        const ofKind = new Set(preview.filter((row) => row.kind === kind).map((row) => row.rowNumber));
        const others = new Map([...byRow].filter(([rowNumber]) => !ofKind.has(rowNumber)));
        return { byKind: { ...byKind, [kind]: action }, byRow: others };
      }),
    run,
  };
}
