import { ChatElipsisIcon } from "@navikt/aksel-icons";
import { Search } from "@navikt/ds-react";
import { useId, useMemo, useState } from "react";
import { peopleAround } from "../../../shared/case/around.ts";
import type { ContactEntry } from "../../../shared/contactLog/schema.ts";
import { deputyLines, type DeputyLine } from "../../../shared/contactLog/deputyLines.ts";
import { newestFirst } from "../../../shared/contactLog/newestFirst.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import { hayOf, isFound, termsOf } from "../../../shared/search/terms.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Editing, Writable } from "../../ui/readOnly.tsx";
import { Suggestions } from "../../ui/Suggestions.tsx";
import { ContactEntryForm } from "./ContactEntryForm.tsx";
import { ContactEntryRow } from "./ContactEntryRow.tsx";
import { focusFirstField, focusItem } from "./focusItem.ts";
import { useCaseItems } from "./useCaseItems.ts";

/** So many fit on a screen and are read faster than searched. */
const LONG = 8;

/** Every contact with or about the person, the latest first; a new one is two fields and Enter. */
export function ContactLogPage() {
  const t = useT();
  const { editor, registers, today } = useCase();
  useActiveEditor(editor);
  const record = useEditor(editor, (state) => state);
  const register = useEditor(registers.coordinators, (state) => state);
  const people = useId();
  const words = t.contactLog;
  const entries = useCaseItems("contactLog", { added: words.added, removed: words.removed, moved: words.added });
  const [openId, setOpenId] = useState("");
  const [query, setQuery] = useState("");
  const sorted = useMemo(() => newestFirst(entries.items), [entries.items]);
  const shown = useMemo(() => matching(sorted, query, t), [sorted, query, t]);
  const lines = useMemo(() => deputyLines(record, today), [record, today]);
  const nameOf = (id: string): string =>
    register.coordinators.find((one) => one.id === id)?.name.trim() || t.cases.unknownCoordinator;
  const add = (entry: ContactEntry): void => {
    entries.add(entry);
    setQuery("");
    // Nothing was said of it yet: its own fields are the place for that.
    if (entry.with !== "" || entry.about !== "") return;
    setOpenId(entry.id);
    focusFirstField("contactLog", entry.id);
  };
  return (
    <Card title={words.title} lead={words.lead}>
      <Suggestions id={people} options={peopleAround(record, register, today, t)} />
      <Editing>
        <ContactEntryForm people={people} onAdd={add} />
      </Editing>
      {sorted.length > LONG && (
        <Writable>
          <Search
            className="contact-search"
            size="small"
            variant="simple"
            label={words.filter}
            hideLabel={false}
            value={query}
            onChange={setQuery}
            onClear={() => setQuery("")}
            data-find=""
          />
        </Writable>
      )}
      {sorted.length === 0 && (
        <EmptyState icon={<ChatElipsisIcon aria-hidden />} title={words.emptyTitle} text={words.emptyText} />
      )}
      {sorted.length > 0 && shown.length === 0 && <p className="muted">{t.app.noMatch(query.trim())}</p>}
      <ul className="items">
        {withLines(shown, query === "" ? lines : []).map((one) =>
          "appointment" in one ? (
            <li key={`${one.appointment.id}-${one.what}`} className="log-line muted small">
              <span className="num">{norwegianDate(one.on)}</span>{" "}
              {words.deputy[one.what](nameOf(one.appointment.deputyId), nameOf(one.appointment.coordinatorId))}
            </li>
          ) : (
            <ContactEntryRow
              key={one.id}
              entry={one}
              people={people}
              open={one.id === openId}
              onToggle={() => {
                setOpenId(one.id === openId ? "" : one.id);
                if (one.id === openId) focusItem("contactLog", one.id);
              }}
              onChange={(field, values) => entries.change(one.id, field, values)}
              onRemove={() => entries.remove(one.id)}
            />
          ),
        )}
      </ul>
    </Card>
  );
}

/** Each line where its day is; what has no day that can be read stays on top. */
function withLines(entries: readonly ContactEntry[], lines: readonly DeputyLine[]): (ContactEntry | DeputyLine)[] {
  const dayOf = (one: ContactEntry | DeputyLine): string => (isIsoDate(one.on) ? one.on : "9999");
  return lines.length === 0 ? [...entries] : [...entries, ...lines].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

function matching(entries: readonly ContactEntry[], query: string, t: Messages): readonly ContactEntry[] {
  const terms = termsOf(query);
  if (terms.length === 0) return entries;
  return entries.filter(({ on, channel, with: whom, about, by }) =>
    isFound(hayOf([norwegianDate(on), t.contactLog.channels[channel], whom, about, by]), terms),
  );
}
