import { Link } from "react-router";
import { archiveState, keptUntil } from "../../../shared/closing/retention.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useClosing } from "./useClosing.ts";

/** Handed over to the archive or not, and how long the municipality's own table says the case is kept. */
export function ArchiveCard() {
  const { page, fields } = useT().closing;
  const { record, today, editor, change } = useClosing();
  const settings = useEditor(useCase().registers.settings, (state) => state);
  const { user } = useSession().status;
  const { closing } = record;
  const state = archiveState(record, today);
  const until = keptUntil(record, settings);
  const { years, basis } = settings.retention;
  return (
    <Card title={page.archiveTitle}>
      {state === "toArchive" && <p>{page.toArchive}</p>}
      {state === "archived" && <p>{page.archived(norwegianDate(closing.archivedOn))}</p>}
      {state !== "open" && (
        <>
          <DateField
            label={fields.archivedOn}
            value={closing.archivedOn}
            today={today}
            onChange={(archivedOn) => change({ archivedOn })}
          />
          {closing.archivedOn === "" && (
            <div>
              <EditButton
                size="small"
                variant="secondary"
                onClick={() =>
                  editor.update(page.archived(norwegianDate(today)), "closing.archived", (draft) => {
                    draft.closing.archivedOn = today;
                    if (draft.closing.archivedBy === "") draft.closing.archivedBy = user?.name ?? "";
                  })
                }
              >
                {page.archivedToday}
              </EditButton>
            </div>
          )}
          <TextField
            label={fields.archivedWhere}
            value={closing.archivedWhere}
            maxLength={1000}
            onChange={(archivedWhere) => change({ archivedWhere })}
          />
          <TextField
            label={fields.archivedBy}
            value={closing.archivedBy}
            onChange={(archivedBy) => change({ archivedBy })}
          />
        </>
      )}
      {until !== "" && <p>{page.keptUntil(norwegianDate(until))}</p>}
      <p className="small muted">
        {page.keptFor(years, basis)} {page.neverByItself}{" "}
        <Link to={paths.settingsPart("oppbevaring")}>{page.retentionLink}</Link>
      </p>
    </Card>
  );
}
