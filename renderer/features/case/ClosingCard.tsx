import { isClosed } from "../../../shared/case/rules.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { LinkedCases } from "./LinkedCases.tsx";

/** Whether the case is closed or soon to be, the cases before and after it, and the way to the page where it ends. */
export function ClosingCard() {
  const t = useT();
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const mayClose = useMay("closeCase");
  const { closedOn, closing } = record;
  const day = norwegianDate(closedOn);
  const title =
    closedOn === "" ? t.cases.closingTitle : isClosed(record, today) ? t.cases.closedSince(day) : t.cases.closesOn(day);
  const isLinked = record.reopenedFrom !== "";
  if (closedOn === "" && !mayClose && !isLinked) return null;
  return (
    <Card title={title}>
      <LinkedCases record={record} />
      {closing.reason !== "" && closedOn !== "" && <p>{t.closing.reasonWords[closing.reason]}</p>}
      {closedOn !== "" && record.closedReason !== "" && <p className="written">{record.closedReason}</p>}
      {closedOn === "" && mayClose && <p className="muted">{t.closing.page.openLead}</p>}
      {(mayClose || closedOn !== "") && (
        <div>
          <LinkButton to={paths.caseClosing(record.id)} variant="secondary">
            {closedOn === "" ? t.closing.page.open : t.closing.page.openClosed}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
