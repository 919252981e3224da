import { useNavigate } from "react-router";
import { copyConsent, newConsent } from "../../../shared/consent/newConsent.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { paths } from "../../paths.ts";

/** Makes the next version, from the latest when there is one, and opens it. */
export function useCreateConsent(): () => void {
  const t = useT();
  const { editor, registers, today } = useCase();
  const navigate = useNavigate();
  return () => {
    const record = editor.get();
    const latest = newestFirst(record.consents)[0];
    const id = newId();
    const made = latest
      ? copyConsent(id, latest, record, today, newId)
      : newConsent(id, record, registers.directory.get().services, today, newId);
    editor.update(t.consent.changes.created, `consent-new-${id}`, (draft) => {
      draft.consents.push(made);
    });
    void navigate(paths.caseConsent(record.id, id));
  };
}
