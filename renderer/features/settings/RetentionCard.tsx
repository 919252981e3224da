import type { Settings } from "../../../shared/settings/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { KeptNumber } from "./KeptNumber.tsx";

/** How long closed cases are kept, from the municipality's own table; the program only counts. */
export function RetentionCard({ editor }: { editor: EditorStore<Settings> }) {
  const t = useT();
  const page = t.settingsPage;
  const { years, basis } = useEditor(editor, ({ retention }) => retention);
  return (
    <Card title={t.settings.retention} lead={page.retention.lead}>
      <div className="short-field">
        <KeptNumber
          label={t.settings.retentionYears}
          value={years}
          min={0}
          max={200}
          wrong={page.retention.wrong}
          onChange={(value) =>
            editor.update(page.changed(t.settings.retention.toLowerCase()), "retention.years", (draft) => {
              draft.retention.years = value;
            })
          }
        />
      </div>
      <TextField
        label={t.settings.retentionBasis}
        hint={page.retention.basisHint}
        value={basis}
        maxLength={1000}
        onChange={(text) =>
          editor.update(page.changed(t.settings.retentionBasis.toLowerCase()), "retention.basis", (draft) => {
            draft.retention.basis = text;
          })
        }
      />
      <p className="small muted">{page.retention.explain}</p>
    </Card>
  );
}
