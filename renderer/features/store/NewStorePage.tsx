import { useState } from "react";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { AboutStep } from "./AboutStep.tsx";
import { ConfirmStep } from "./ConfirmStep.tsx";
import { FolderStep } from "./FolderStep.tsx";
import { emptyDraft, type StoreDraft } from "./storeDraft.ts";
import { PassphraseStep } from "./PassphraseStep.tsx";
import { SheetStep } from "./SheetStep.tsx";
import "./store.css";

/** Five short pages; going back and forth keeps everything typed. */
const steps = ["folder", "about", "passphrase", "sheet", "confirm"] as const;
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
    const { folder, municipality, unitName, userName, passphrase } = draft;
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
      // The passphrase is not kept longer than it is needed.
      change({ passphrase: "", again: "" });
      setStep("sheet");
    }
    return error;
  };
  const giveUp = async (): Promise<void> => {
    await closeStore();
    onLeave();
  };

  switch (step) {
    case "folder":
      return <FolderStep {...shared} choose={bridge.chooseFolder} onBack={onLeave} onNext={() => setStep("about")} />;
    case "about":
      return <AboutStep {...shared} onBack={() => setStep("folder")} onNext={() => setStep("passphrase")} />;
    case "passphrase":
      return <PassphraseStep {...shared} onBack={() => setStep("about")} onCreate={create} />;
    case "sheet":
      return <SheetStep count={count} onNext={() => setStep("confirm")} onGiveUp={() => void giveUp()} />;
    case "confirm":
      return <ConfirmStep count={count} onBack={() => setStep("sheet")} />;
  }
}
