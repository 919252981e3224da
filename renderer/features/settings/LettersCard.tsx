import type { Settings } from "../../../shared/settings/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { LanguageToggle } from "../../ui/LanguageToggle.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** What letters are called and whom they point to, and the language new documents begin in. */
export function LettersCard({ editor }: { editor: EditorStore<Settings> }) {
  const t = useT();
  const { letters } = t.settingsPage;
  const settings = useEditor(editor, (state) => state);
  const set = <F extends "letterTitle" | "countyGovernor" | "ombudsman" | "documentLanguage">(
    field: F,
    value: Settings[F],
  ): void =>
    editor.update(t.settings.changed(t.settings[field]), field, (draft) => {
      Object.assign(draft, { [field]: value });
    });
  return (
    <>
      <Card title={letters.title}>
        <ChoiceField
          legend={t.settings.letterTitle}
          hint={letters.letterTitleHint}
          value={settings.letterTitle}
          options={(["answer", "allocation", "decision"] as const).map((value) => ({
            value,
            label: t.settings.letterTitles[value],
          }))}
          onChange={(value) => set("letterTitle", value)}
        />
        <TextField
          label={t.settings.countyGovernor}
          hint={letters.countyGovernorHint}
          value={settings.countyGovernor}
          maxLength={1000}
          onChange={(text) => set("countyGovernor", text)}
        />
        <TextField
          label={t.settings.ombudsman}
          hint={letters.ombudsmanHint}
          value={settings.ombudsman}
          maxLength={1000}
          onChange={(text) => set("ombudsman", text)}
        />
      </Card>
      <Card title={letters.language} lead={t.settings.documentLanguageHint}>
        <div className="short-field">
          <LanguageToggle
            label={t.settings.documentLanguage}
            showLabel
            value={settings.documentLanguage}
            onChange={(value) => set("documentLanguage", value)}
          />
        </div>
      </Card>
    </>
  );
}
