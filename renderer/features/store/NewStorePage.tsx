import { useState } from "react";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { showToast } from "../../ui/toast.tsx";
import { AboutStep } from "./AboutStep.tsx";
import { BackupStep } from "./BackupStep.tsx";
import { ConfirmStep } from "./ConfirmStep.tsx";
import { FolderStep } from "./FolderStep.tsx";
import { emptyDraft, type StoreDraft } from "./storeDraft.ts";
import { PassphraseStep } from "./PassphraseStep.tsx";
import { SheetStep } from "./SheetStep.tsx";
import "./store.css";

/** Six short pages; going back and forth keeps everything typed. */
const steps = ["folder", "backup", "about", "passphrase", "sheet", "confirm"] as const;
type Step = (typeof steps)[number];

/** A new store. After "passphrase" it exists; it can be used when two groups are read back from the paper. */
export function NewStorePage({ onLeave }: { onLeave: () => void }) {
  const t = useT();
  const { status, createStore, closeStore } = useSession();
  const [step, setStep] = useState<Step>(status.store === "recovery" ? "sheet" : "folder");
  const [draft, setDraft] = useState<StoreDraft>(() => emptyDraft(t));
  const change = (part: Partial<StoreDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const count = t.store.step(steps.indexOf(step) + 1, steps.length);
  const shared = { count, draft, onChange: change };

  const create = async () => {
    const { folder, backup, municipality, unitName, userName, passphrase } = draft;
    if (!folder) return null;
    const error = await createStore({
      token: folder.token,
      municipality: municipality.trim(),
      unitName: unitName.trim(),
      userName: userName.trim(),
      passphrase,
      language: status.preferences.language,
    });
    if (!error) {
      if (backup) await keepBackupsIn(backup.token);
      // The passphrase is not kept longer than it is needed.
      change({ passphrase: "", again: "" });
      setStep("sheet");
    }
    return error;
  };
  /** The store is made; a folder that cannot be remembered is chosen again under the settings. */
  const keepBackupsIn = async (token: string): Promise<void> => {
    const set = await bridge.setBackupFolder({ token });
    if (!set.ok) showToast(t.error[set.error.code]);
  };
  const giveUp = async (): Promise<void> => {
    await closeStore();
    onLeave();
  };

  switch (step) {
    case "folder":
      return <FolderStep {...shared} choose={bridge.chooseFolder} onBack={onLeave} onNext={() => setStep("backup")} />;
    case "backup":
      return (
        <BackupStep
          {...shared}
          choose={bridge.chooseFolder}
          onBack={() => setStep("folder")}
          onNext={() => setStep("about")}
        />
      );
    case "about":
      return <AboutStep {...shared} onBack={() => setStep("backup")} onNext={() => setStep("passphrase")} />;
    case "passphrase":
      return <PassphraseStep {...shared} onBack={() => setStep("about")} onCreate={create} />;
    case "sheet":
      return <SheetStep count={count} onNext={() => setStep("confirm")} onGiveUp={() => void giveUp()} />;
    case "confirm":
      return <ConfirmStep count={count} onBack={() => setStep("sheet")} />;
  }
}
