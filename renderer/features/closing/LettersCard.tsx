import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";
import { useClosing } from "./useClosing.ts";

/** The four who are told about the end (source 001), in one go. */
export function LettersCard() {
  const { page } = useT().closing;
  const readOnly = useReadOnly();
  const { record } = useClosing();
  if (readOnly) return null;
  return (
    <Card title={page.lettersTitle} lead={record.closing.reason === "died" ? page.lettersLeadDied : page.lettersLead}>
      {record.closedOn === "" && record.closing.trackEndedOn === "" ? (
        <p className="muted">{page.lettersLater}</p>
      ) : (
        <div>
          <LinkButton to={paths.caseLetters(record.id, "closing")} variant="secondary">
            {page.letters}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
