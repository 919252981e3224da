import { CheckmarkIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { lawCheckedOn, isLawDue, lawsDue, setLaw } from "../../../shared/settings/lawChecks.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { lawIds, lawText, standardLaws, type LawId } from "../../../shared/settings/standardLaws.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { OwnWords } from "./OwnWords.tsx";

/** The law references of letters and forms, each with the day somebody last looked it up. */
export function LawsCard({ editor }: { editor: EditorStore<Settings> }) {
  const t = useT();
  const words = t.settingsPage.laws;
  const { today } = useSession().status;
  const settings = useEditor(editor, (state) => state);
  const due = lawsDue(settings, today);
  const checkAll = (): void =>
    editor.update(words.allChecked, "laws.all", (draft) => {
      for (const id of lawIds) setLaw(draft.laws, id, { checkedOn: today });
    });
  return (
    <Card
      title={t.settingsPage.parts.lover}
      lead={words.lead}
      actions={
        <EditButton size="small" variant="secondary" icon={<CheckmarkIcon aria-hidden />} onClick={checkAll}>
          {words.allChecked}
        </EditButton>
      }
    >
      <Notice tone={due.length > 0 ? "warning" : "success"}>
        <p>{due.length > 0 ? words.due(due.length) : words.noneDue}</p>
      </Notice>
      <ul className="hairlines">
        {lawIds.map((id) => (
          <Law key={id} id={id} editor={editor} settings={settings} today={today} />
        ))}
      </ul>
    </Card>
  );
}

interface LawProps {
  id: LawId;
  editor: EditorStore<Settings>;
  settings: Settings;
  today: string;
}

function Law({ id, editor, settings, today }: LawProps) {
  const t = useT();
  const page = t.settingsPage;
  const name = page.laws.names[id];
  const checkedOn = lawCheckedOn(settings, id);
  const set = (label: string, field: string, values: { text?: string; checkedOn?: string }): void =>
    editor.update(label, `laws.${id}.${field}`, (draft) => setLaw(draft.laws, id, values));
  return (
    <li>
      <div className="law-row" role="group" aria-label={name}>
        <OwnWords
          label={name}
          own={settings.laws.find((law) => law.id === id)?.text ?? ""}
          standard={standardLaws[id]}
          onChange={(text) => set(page.changed(name.toLowerCase()), "text", { text })}
        />
        <DateField
          label={t.settings.checkedOn}
          value={checkedOn}
          today={today}
          onChange={(on) => set(page.changed(name.toLowerCase()), "checkedOn", { checkedOn: on })}
        />
        <div className="law-state">
          {isLawDue(checkedOn, today) && (
            <span className="warning-words">
              <ExclamationmarkTriangleIcon aria-hidden /> {page.laws.dueShort}
            </span>
          )}
          {checkedOn !== today && (
            <EditButton
              size="small"
              variant="tertiary"
              aria-label={page.laws.checkedTodayOf(name)}
              onClick={() => set(page.laws.checkedTodayOf(name), "checkedOn", { checkedOn: today })}
            >
              {page.laws.checkedToday}
            </EditButton>
          )}
          {lawText(settings, id) !== standardLaws[id] && (
            <EditButton
              size="small"
              variant="tertiary"
              aria-label={page.toStandardOf(name.toLowerCase())}
              onClick={() => set(page.setToStandard(name.toLowerCase()), "text", { text: "" })}
            >
              {page.toStandard}
            </EditButton>
          )}
        </div>
      </div>
    </li>
  );
}
