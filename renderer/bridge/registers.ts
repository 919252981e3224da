import { useEffect, useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { Result } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import { bridge } from "./bridge.ts";
import { createEditorStore, type EditorStore, type Persist } from "./editorStore.ts";
import { registerEditor } from "./editors.ts";

export interface Registers {
  directory: EditorStore<Directory>;
  coordinators: EditorStore<CoordinatorRegister>;
  settings: EditorStore<Settings>;
}

interface Opened<T> {
  revision: number;
  data: T;
}

async function openEditor<T extends object>(
  open: () => Promise<Result<Opened<T>>>,
  persist: Persist<T>,
): Promise<EditorStore<T>> {
  const result = await open();
  if (!result.ok) throw new OpenFailed(result.error);
  const editor = createEditorStore(result.value.data, result.value.revision, persist);
  registerEditor(editor);
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

/** The three registers are opened once after unlocking and shared by all pages; locking reloads the window. */
function openRegisters(): Promise<Registers> {
  opening ??= Promise.all([
    openEditor(bridge.openDirectory, (data, base) => bridge.saveDirectory({ base, data })),
    openEditor(bridge.openCoordinators, (data, base) => bridge.saveCoordinators({ base, data })),
    openEditor(bridge.openSettings, (data, base) => bridge.saveSettings({ base, data })),
  ])
    .then(([directory, coordinators, settings]) => ({ directory, coordinators, settings }))
    .catch((failure: unknown) => {
      opening = null;
      throw failure;
    });
  return opening;
}

export type RegistersState =
  { state: "loading" } | { state: "error"; error: AppError } | { state: "data"; registers: Registers };

export function useRegisters(): RegistersState {
  const [state, setState] = useState<RegistersState>({ state: "loading" });
  useEffect(() => {
    let current = true;
    openRegisters().then(
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
  }, []);
  return state;
}
