import type { PathStep } from "../../../shared/path/stepsOf.ts";
import { itemWords, stepsOf } from "../../../shared/path/stepsOf.ts";
import { standardSteps } from "../../../shared/path/standardSteps.ts";
import type { ListItem, Settings } from "../../../shared/settings/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ListEditor } from "./ListEditor.tsx";
import { OwnWords } from "./OwnWords.tsx";

/** The steps of the path: what is read under each, and its checklist. */
export function StepsCards({ editor }: { editor: EditorStore<Settings> }) {
  const t = useT();
  const settings = useEditor(editor, (state) => state);
  return (
    <Card title={t.settingsPage.parts.loypa} lead={t.settingsPage.steps.lead}>
      <div className="steps">
        {stepsOf(settings).map((step) => (
          <Step key={step.id} step={step} editor={editor} />
        ))}
      </div>
    </Card>
  );
}

/** The setting of a step, which comes into being when it is first changed. */
function settingOf(draft: Settings, id: string): Settings["steps"][number] {
  const known = draft.steps.find((step) => step.id === id);
  if (known) return known;
  const made = { id, help: "", items: [] };
  draft.steps.push(made);
  return draft.steps.at(-1) ?? made;
}

function Step({ step, editor }: { step: PathStep; editor: EditorStore<Settings> }) {
  const t = useT();
  const page = t.settingsPage;
  const name = t.path.names[step.id];
  const items: ListItem[] = step.items.map(({ id, text, hidden }) => ({ id, text, hidden }));
  return (
    <details className="step-setting">
      <summary>{page.steps.show(name, items.filter(({ hidden }) => !hidden).length)}</summary>
      <div className="stack">
        <OwnWords
          long
          label={page.steps.help}
          hint={page.steps.helpHint}
          own={step.help}
          standard={t.path.help[step.id]}
          onChange={(help) =>
            editor.update(page.changed(page.steps.helpOf(name)), `steps.${step.id}.help`, (draft) => {
              settingOf(draft, step.id).help = help;
            })
          }
        />
        <h3>{page.steps.items}</h3>
        <ListEditor
          items={items}
          standard={standardSteps[step.id]}
          standardText={(id) => itemWords({ id, text: "" }, t.path.items)}
          name={page.steps.itemsOf(name)}
          most={60}
          onChange={(label, key, next) =>
            editor.update(label, `steps.${step.id}.${key}`, (draft) => {
              settingOf(draft, step.id).items = next;
            })
          }
        />
      </div>
    </details>
  );
}
