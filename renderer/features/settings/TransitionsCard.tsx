import { ArrowUndoIcon, PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import {
  isStandardTransition,
  transitionWords,
  wholeTransitions,
} from "../../../shared/followup/standardTransitions.ts";
import type { Settings, Transition } from "../../../shared/settings/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { KeptNumber } from "./KeptNumber.tsx";
import { OwnWords } from "./OwnWords.tsx";

const MOST = 40;

/** Ages at which somebody passes from one thing to the next, the youngest first. */
export function TransitionsCard({ editor }: { editor: EditorStore<Settings> }) {
  const { lists, list, ...page } = useT().settingsPage;
  const own = useEditor(editor, ({ transitions }) => transitions);
  const all = wholeTransitions(own);
  const set = (label: string, key: string, next: Transition[]): void =>
    editor.update(label, `transitions.${key}`, (draft) => {
      draft.transitions = next;
    });
  const add = (): void => {
    if (all.length >= MOST) {
      showToast(list.full);
      return;
    }
    const id = newId();
    const made: Transition = { id, age: 18, when: "birthday", text: "", tasks: "", hidden: false };
    set(list.added(lists.transitionsName), `add.${id}`, [...all, made]);
    focusSoon(`[data-transition="${id}"] input`);
  };
  const remove = (id: string): void => {
    const at = all.findIndex((one) => one.id === id);
    const neighbour = all[at + 1] ?? all[at - 1];
    set(
      list.removed(lists.transitionsName),
      `remove.${id}`,
      all.filter((one) => one.id !== id),
    );
    showToast(list.removed(lists.transitionsName), () =>
      set(list.added(lists.transitionsName), `restore.${id}`, [...all]),
    );
    focusSoon(neighbour ? `[data-transition="${neighbour.id}"] input` : "[data-add-transition]");
  };
  return (
    <Card title={lists.transitions} lead={lists.transitionsLead}>
      <ul className="hairlines">
        {all.map((one) => (
          <TransitionRow
            key={one.id}
            transition={one}
            onChange={(field, values) =>
              set(
                page.changed(lists.transitionsName),
                `${one.id}.${field}`,
                all.map((other) => (other.id === one.id ? { ...other, ...values } : other)),
              )
            }
            {...(isStandardTransition(one.id) ? {} : { onRemove: () => remove(one.id) })}
          />
        ))}
      </ul>
      <div className="row">
        <EditButton
          size="small"
          variant="tertiary"
          icon={<PlusIcon aria-hidden />}
          data-add-transition=""
          onClick={add}
        >
          {list.add}
        </EditButton>
        {own.length > 0 && (
          <EditButton
            size="small"
            variant="tertiary"
            icon={<ArrowUndoIcon aria-hidden />}
            aria-label={page.toStandardOf(lists.transitionsName)}
            onClick={() => {
              set(page.setToStandard(lists.transitionsName), "standard", []);
              focusSoon("[data-add-transition]");
            }}
          >
            {page.toStandard}
          </EditButton>
        )}
      </div>
    </Card>
  );
}

interface TransitionRowProps {
  transition: Transition;
  onChange: (field: string, values: Partial<Transition>) => void;
  onRemove?: () => void;
}

function TransitionRow({ transition, onChange, onRemove }: TransitionRowProps) {
  const t = useT();
  const { lists, list } = t.settingsPage;
  const words = transitionWords({ ...transition, text: "", tasks: "" }, t);
  const name = transition.text.trim() || words.text || list.unnamed;
  return (
    <li>
      <div className="transition-row" role="group" aria-label={name} data-transition={transition.id}>
        <KeptNumber
          label={lists.age}
          value={transition.age}
          min={0}
          max={30}
          wrong={lists.ageWrong}
          onChange={(age) => onChange("age", { age })}
        />
        <SelectField
          label={lists.when}
          value={transition.when}
          options={(["birthday", "schoolYear"] as const).map((value) => ({ value, label: lists.whens[value] }))}
          onChange={(when) => onChange("when", { when })}
        />
        <OwnWords
          label={list.text}
          own={transition.text}
          standard={words.text}
          {...(name === list.unnamed ? { error: list.missing } : {})}
          onChange={(text) => onChange("text", { text })}
        />
        <div className="transition-tasks">
          <OwnWords
            long
            label={lists.tasks}
            own={transition.tasks}
            standard={words.tasks}
            onChange={(tasks) => onChange("tasks", { tasks })}
          />
        </div>
        <div className="row">
          <CheckField
            label={list.hidden}
            checked={transition.hidden}
            onChange={(hidden) => onChange("hidden", { hidden })}
          />
          {onRemove && (
            <EditButton size="small" variant="tertiary" icon={<TrashIcon aria-hidden />} onClick={onRemove}>
              {t.cases.removeNamed(name)}
            </EditButton>
          )}
        </div>
      </div>
    </li>
  );
}
