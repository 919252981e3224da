import { standardTopics } from "../../../shared/course/standardTopics.ts";
import { wholeList } from "../../../shared/settings/lists.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { standardCategories } from "../../../shared/unit/standardCategories.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { KeptNumber } from "./KeptNumber.tsx";
import { ListEditor } from "./ListEditor.tsx";
import { TransitionsCard } from "./TransitionsCard.tsx";

const textIn =
  (texts: Readonly<Record<string, string>>) =>
  (id: string): string =>
    texts[id] ?? "";

/** The lists one chooses from elsewhere. An empty list in the record is the standard one. */
export function ListsCards({ editor }: { editor: EditorStore<Settings> }) {
  const t = useT();
  const { lists } = t.settingsPage;
  const settings = useEditor(editor, (state) => state);
  return (
    <>
      <Card title={lists.bottlenecks} lead={lists.bottlenecksLead}>
        <ListEditor
          items={wholeList(settings.bottleneckCategories, standardCategories)}
          standard={standardCategories}
          standardText={textIn(t.unit.categories)}
          name={lists.bottlenecksName}
          most={60}
          onChange={(label, key, items) =>
            editor.update(label, `bottleneckCategories.${key}`, (draft) => {
              draft.bottleneckCategories = items;
            })
          }
        />
      </Card>
      <Card title={lists.topics} lead={lists.topicsLead}>
        <ListEditor
          items={wholeList(settings.courseTopics, standardTopics)}
          standard={standardTopics}
          standardText={textIn(t.course.topics)}
          name={lists.topicsName}
          most={100}
          onChange={(label, key, items) =>
            editor.update(label, `courseTopics.${key}`, (draft) => {
              draft.courseTopics = items;
            })
          }
        />
        <div className="short-field">
          <KeptNumber
            label={lists.gatherings}
            hint={lists.gatheringsHint}
            value={settings.gatheringsPerYear}
            min={0}
            max={12}
            wrong={lists.gatheringsWrong}
            onChange={(count) =>
              editor.update(t.settingsPage.changed(lists.gatherings.toLowerCase()), "gatheringsPerYear", (draft) => {
                draft.gatheringsPerYear = count;
              })
            }
          />
        </div>
      </Card>
      <TransitionsCard editor={editor} />
    </>
  );
}
