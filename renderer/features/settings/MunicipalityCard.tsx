import type { Settings } from "../../../shared/settings/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Letterhead } from "./Letterhead.tsx";

const fields = ["municipality", "unitName", "phone", "visitingAddress", "postalAddress", "website"] as const;
const longFields: readonly string[] = ["visitingAddress", "postalAddress", "website"];

/** What stands on the documents; shared by everyone who uses the store. */
export function MunicipalityCard({ editor }: { editor: EditorStore<Settings> }) {
  const t = useT();
  const settings = useEditor(editor, (state) => state);
  return (
    <Card title={t.settings.store} lead={t.settings.storeLead}>
      <div className="grid-2">
        <div className="stack">
          {fields.map((field) => (
            <TextField
              key={field}
              label={t.settings[field]}
              type={field === "phone" ? "tel" : "text"}
              value={settings[field]}
              maxLength={longFields.includes(field) ? 1000 : 200}
              onChange={(text) =>
                editor.update(t.settings.changed(t.settings[field]), field, (draft) => {
                  draft[field] = text;
                })
              }
            />
          ))}
        </div>
        <Letterhead settings={settings} />
      </div>
    </Card>
  );
}
