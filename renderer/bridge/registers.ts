import { useEffect, useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import { mergeRecords, type Conflicted } from "../../shared/conflict/merge.ts";
import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import type { UnitRecord } from "../../shared/unit/schema.ts";
import { bridge } from "./bridge.ts";
import type { EditorStore } from "./editorStore.ts";
import { registerEditor } from "./editors.ts";
import { useHere, type Here } from "./here.ts";
import { recordEditor, type RecordChannels } from "./recordEditor.ts";

export interface Registers {
  directory: EditorStore<Directory>;
  coordinators: EditorStore<CoordinatorRegister>;
  settings: EditorStore<Settings>;
  unit: EditorStore<UnitRecord>;
}

/** Opened once after unlocking, and from then on as new as the store. */
async function openEditor<T extends Conflicted>(
  channels: Omit<RecordChannels<T>, "merge">,
  here: Here,
): Promise<EditorStore<T>> {
  const { record, open } = channels;
  const result = await open();
  if (!result.ok) throw new OpenFailed(result.error);
  const editor = recordEditor(result.value, { ...channels, merge: mergeRecords }, here);
  registerEditor(editor);
  bridge.onStoreChanged(({ records }) => {
    if (records.includes(record)) void editor.takeIn();
  });
  return editor;
}

class OpenFailed extends Error {
  readonly appError: AppError;
  constructor(appError: AppError) {
    super(appError.code);
    this.appError = appError;
  }
}

let opening: Promise<Registers> | null = null;

/** The registers are shared by all pages; locking reloads the window. */
function openRegisters(here: Here): Promise<Registers> {
  opening ??= Promise.all([
    openEditor<Directory>(
      {
        record: "directory-main",
        open: bridge.openDirectory,
        save: (data, base) => bridge.saveDirectory({ base, data }),
      },
      here,
    ),
    openEditor<CoordinatorRegister>(
      {
        record: "coordinators-main",
        open: bridge.openCoordinators,
        save: (data, base) => bridge.saveCoordinators({ base, data }),
      },
      here,
    ),
    openEditor<Settings>(
      {
        record: "settings-main",
        open: bridge.openSettings,
        save: (data, base) => bridge.saveSettings({ base, data }),
      },
      here,
    ),
    openEditor<UnitRecord>(
      {
        record: "unit-main",
        open: bridge.openUnit,
        save: (data, base) => bridge.saveUnit({ base, data }),
      },
      here,
    ),
  ])
    .then(([directory, coordinators, settings, unit]) => ({ directory, coordinators, settings, unit }))
    .catch((failure: unknown) => {
      opening = null;
      throw failure;
    });
  return opening;
}

export type RegistersState =
  { state: "loading" } | { state: "error"; error: AppError } | { state: "data"; registers: Registers };

export function useRegisters(): RegistersState {
  const here = useHere();
  const [state, setState] = useState<RegistersState>({ state: "loading" });
  useEffect(() => {
    let current = true;
    openRegisters(here).then(
      (registers) => current && setState({ state: "data", registers }),
      (failure: unknown) => {
        const error: AppError =
          failure instanceof OpenFailed ? failure.appError : { code: "unexpected", reference: "registers" };
        if (current) setState({ state: "error", error });
      },
    );
    return () => {
      current = false;
    };
  }, [here]);
  return state;
}
