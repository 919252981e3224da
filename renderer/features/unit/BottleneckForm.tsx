import { Button } from "@navikt/ds-react";
import { useId, useState, type SubmitEvent } from "react";
import { pickableServices } from "../../../shared/directory/rules.ts";
import { looksPersonal } from "../../../shared/unit/looksPersonal.ts";
import { categoriesOf, categoryName } from "../../../shared/unit/standardCategories.ts";
import type { Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { Suggestions } from "../../ui/Suggestions.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast.tsx";

const LONGEST = 1000;
const blank = { category: "", service: "", text: "" };
/** What is not stored yet outlives the dialog, whatever closes it. */
const kept = { ...blank };

interface BottleneckFormProps {
  registers: Registers;
  /** Of those who have a case: a note that names one of them is asked about. */
  names: readonly string[];
  onSaved?: () => void;
}

/** Category, service, one sentence. */
export function BottleneckForm({ registers, names, onSaved }: BottleneckFormProps) {
  const t = useT();
  const words = t.unit;
  const { today, user } = useSession().status;
  const settings = useEditor(registers.settings, (state) => state);
  const directory = useEditor(registers.directory, (state) => state);
  const categories = categoriesOf(settings);
  const [typed, setTyped] = useState({ ...kept });
  const [problem, setProblem] = useState<"" | "missing" | "unsaved">("");
  const [textId, listId] = [useId(), useId()];
  const services = pickableServices(directory, today);
  const category = typed.category || (categories[0]?.id ?? "");
  const set = (change: Partial<typeof blank>): void => {
    const next = { ...typed, ...change };
    Object.assign(kept, next);
    setTyped(next);
    setProblem("");
  };
  const save = async (): Promise<void> => {
    if (typed.text.trim() === "") {
      setProblem("missing");
      focusIdSoon(textId);
      return;
    }
    const name = typed.service.trim();
    const service = services.find((one) => one.name.trim() === name);
    const row = { id: newId(), on: today, category, text: typed.text.trim(), by: user?.name ?? "" };
    registers.unit.update(words.steps.bottleneck, `bottleneck.${row.id}`, (draft) => {
      draft.bottlenecks.push({ ...row, serviceId: service?.id ?? "", serviceName: service ? "" : name });
    });
    // It is in the editor now, which keeps it and tries again by itself.
    Object.assign(kept, blank);
    setTyped(blank);
    if (!(await registers.unit.flush())) {
      setProblem("unsaved");
      return;
    }
    showToast(words.isAdded);
    onSaved?.();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void save();
  };
  const doubt = looksPersonal(typed.text, names);
  return (
    <form className="stack" onSubmit={submit} noValidate data-own-undo="">
      <div className="grid-2">
        <SelectField
          label={words.fields.category}
          value={category}
          options={categories.map(({ id }) => ({ value: id, label: categoryName(id, settings, t) }))}
          onChange={(value) => set({ category: value })}
        />
        <TextField
          label={words.serviceFree}
          value={typed.service}
          list={listId}
          maxLength={200}
          onChange={(service) => set({ service })}
        />
      </div>
      <AutoTextarea
        id={textId}
        label={words.fields.text}
        value={typed.text}
        maxLength={LONGEST}
        {...(problem === "missing" ? { error: words.bottleneckMissing } : {})}
        onChange={(text) => set({ text })}
      />
      <Suggestions id={listId} options={services.map(({ name }) => ({ value: name, detail: "" }))} />
      {doubt !== "" && (
        <Notice tone="warning" alert>
          {words.looksPersonal[doubt]}
        </Notice>
      )}
      {problem === "unsaved" && <InlineProblem text={words.notSavedYet} />}
      <div className="row">
        <Button type="submit" size="small">
          {words.saveBottleneck}
        </Button>
      </div>
    </form>
  );
}
