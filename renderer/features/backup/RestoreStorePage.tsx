import { useState } from "react";
import { useT } from "../../i18n/useT.ts";
import "./backup.css";
import { ContentStep } from "./ContentStep.tsx";
import { DateStep } from "./DateStep.tsx";
import { FindStep } from "./FindStep.tsx";
import { emptyRestoreDraft } from "./restoreDraft.ts";
import { TargetStep } from "./TargetStep.tsx";

/** Four short pages; going back and forth keeps everything chosen. */
const steps = ["find", "date", "content", "target"] as const;
type Step = (typeof steps)[number];

interface RestoreStorePageProps {
  /** Also when the store is back: its lock screen is then shown. */
  onLeave: () => void;
}

/** A whole store from a backup into an empty folder, for whoever has lost theirs or has a new machine. */
export function RestoreStorePage({ onLeave }: RestoreStorePageProps) {
  const t = useT();
  const [step, setStep] = useState<Step>("find");
  const [draft, setDraft] = useState(emptyRestoreDraft);
  const shared = {
    count: t.store.step(steps.indexOf(step) + 1, steps.length),
    draft,
    onChange: (part: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...part })),
  };
  switch (step) {
    case "find":
      return <FindStep {...shared} onBack={onLeave} onNext={() => setStep("date")} />;
    case "date":
      return <DateStep {...shared} onBack={() => setStep("find")} onNext={() => setStep("content")} />;
    case "content":
      return <ContentStep {...shared} onBack={() => setStep("date")} onNext={() => setStep("target")} />;
    case "target":
      return <TargetStep {...shared} onBack={() => setStep("content")} onDone={onLeave} />;
  }
}
