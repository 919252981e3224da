import type { Messages } from "../../../shared/i18n/messages.ts";
import type { Output } from "../../../shared/ipc/contract.ts";
import type { PassphraseTwice } from "../../ui/NewPassphrase.tsx";

/** What is asked for before the store is made. */
export interface StoreDraft extends PassphraseTwice {
  folder: Output<"chooseFolder"> | null;
  /** Null: the standard folder on this workstation. */
  backup: Output<"chooseFolder"> | null;
  municipality: string;
  unitName: string;
  userName: string;
}

export const emptyDraft = (t: Messages): StoreDraft => ({
  folder: null,
  backup: null,
  municipality: "",
  unitName: t.store.unitStandard,
  userName: "",
  passphrase: "",
  again: "",
});

export interface StepProps {
  /** "Steg 2 av 6". */
  count: string;
  draft: StoreDraft;
  onChange: (part: Partial<StoreDraft>) => void;
  onBack: () => void;
}
