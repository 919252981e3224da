import type { AppError } from "../../../shared/appError.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";

interface AttachmentProblemProps {
  error: AppError;
  /** What was tried: taking a file in, or getting one out. */
  doing: "add" | "open";
}

/** The same failure means another thing, and asks for another step, with a file on its way in or out. */
export function AttachmentProblem({ error, doing }: AttachmentProblemProps) {
  const t = useT().attachment;
  if (error.code === "fileTooLarge") return <InlineProblem text={t.tooLarge(error.limit / 1024 / 1024)} />;
  if (error.code === "validation") return <InlineProblem text={t.tooMany} />;
  if (error.code === "fileUnreadable") return <InlineProblem text={doing === "add" ? t.unreadable : t.damaged} />;
  return <ErrorNotice error={error} />;
}
