import { BookmarkIcon, TableIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button, Chips } from "@navikt/ds-react";
import { useState, type KeyboardEvent } from "react";
import type { ListColumn, ListSort } from "../../../shared/case/listChoices.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { listColumns } from "./listColumns.ts";
import type { Views } from "./useViews.ts";

interface ListToolsProps {
  views: Views;
  /** Something is picked that can be given a name. */
  maySave: boolean;
  columns: readonly ListColumn[];
  sort: ListSort;
  /** All columns stand in one: what is left to choose is the order. */
  compact: boolean;
  onUse: (view: Views["own"][number]) => void;
  onShow: (columns: ListColumn[]) => void;
  onSort: (sort: ListSort) => void;
}

/** Filters with names, and how the list is shown. */
export function ListTools({ views, maySave, onUse, ...shown }: ListToolsProps) {
  const t = useT().find;
  const [open, setOpen] = useState<"" | "name" | "columns">("");
  const mayEdit = useMay("editUnit");
  const close = (focus: string): void => {
    setOpen("");
    focusSoon(focus);
  };
  const { current } = views;
  return (
    <div className="case-tools">
      {views.own.length > 0 && (
        <div role="group" aria-label={t.views}>
          <Chips size="small">
            {views.own.map((view) => (
              <Chips.Toggle key={view.id} checkmark={false} selected={view === current} onClick={() => onUse(view)}>
                {view.name}
              </Chips.Toggle>
            ))}
          </Chips>
        </div>
      )}
      {mayEdit && current && (
        <ToolButton
          icon={<TrashIcon aria-hidden />}
          text={t.removeView(current.name)}
          onClick={() => views.remove(current)}
        />
      )}
      {mayEdit && maySave && !current && (
        <ToolButton
          name="name"
          icon={<BookmarkIcon aria-hidden />}
          text={t.saveView}
          open={open === "name"}
          onClick={() => setOpen(open === "name" ? "" : "name")}
        />
      )}
      <ToolButton
        name="columns"
        icon={<TableIcon aria-hidden />}
        text={shown.compact ? t.order : t.columns}
        open={open === "columns"}
        onClick={() => setOpen(open === "columns" ? "" : "columns")}
      />
      {open === "name" && (
        <NameForm
          onSave={(name) => {
            views.save(name);
            close("[data-find] input, input[data-find]");
          }}
          onCancel={() => close("[data-tool='name']")}
        />
      )}
      {open === "columns" && <ShownPanel {...shown} onClose={() => close("[data-tool='columns']")} />}
    </div>
  );
}

interface ToolButtonProps {
  name?: string;
  icon: React.ReactNode;
  text: string;
  open?: boolean;
  onClick: () => void;
}

function ToolButton({ name, icon, text, open, onClick }: ToolButtonProps) {
  return (
    <Button
      size="small"
      variant="tertiary"
      data-color="neutral"
      icon={icon}
      data-tool={name}
      aria-expanded={open}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}

/** A name is whole before it is kept, so here Enter decides. */
function NameForm({ onSave, onCancel }: { onSave: (name: string) => void; onCancel: () => void }) {
  const t = useT();
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="case-panel"
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") setMissing(true);
        else onSave(name.trim());
      }}
    >
      <TextField
        label={t.find.viewName}
        value={name}
        autoFocus
        maxLength={60}
        {...(missing ? { error: t.find.viewNameMissing } : {})}
        onChange={setName}
      />
      <Button size="small" type="submit">
        {t.find.saveView}
      </Button>
      <Button size="small" variant="tertiary" onClick={onCancel}>
        {t.app.cancel}
      </Button>
    </form>
  );
}

type ShownPanelProps = Pick<ListToolsProps, "columns" | "sort" | "compact" | "onShow" | "onSort"> & {
  onClose: () => void;
};

function ShownPanel({ columns, sort, compact, onShow, onSort, onClose }: ShownPanelProps) {
  const t = useT();
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
  };
  if (compact)
    return (
      <div className="case-panel" onKeyDown={escape}>
        <SelectField
          label={t.find.sortBy}
          value={sort.key}
          options={listColumns.map((key) => ({ value: key, label: t.cases.columns[key] }))}
          onChange={(key) => onSort({ key, descending: sort.descending })}
        />
        <CheckField
          label={t.find.descending}
          checked={sort.descending}
          onChange={(descending) => onSort({ key: sort.key, descending })}
        />
      </div>
    );
  return (
    <div className="case-panel" role="group" aria-label={t.find.columns} onKeyDown={escape}>
      {listColumns.slice(1).map((column) => (
        <CheckField
          key={column}
          label={t.cases.columns[column]}
          checked={columns.includes(column)}
          onChange={(checked) =>
            onShow(listColumns.filter((one) => (one === column ? checked : columns.includes(one))))
          }
        />
      ))}
    </div>
  );
}
