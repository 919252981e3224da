import type { ComponentType } from "react";
import { Link, Navigate, NavLink, useParams } from "react-router";
import type { Settings } from "../../../shared/settings/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { RecordTop } from "../../bridge/recordTop.tsx";
import { useRegisters } from "../../bridge/registers.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { ReadOnly } from "../../ui/readOnly.tsx";
import { ReadOnlyNote } from "../../ui/ReadOnlyNote.tsx";
import { DeadlinesCard } from "./DeadlinesCard.tsx";
import { LawsCard } from "./LawsCard.tsx";
import { LettersCard } from "./LettersCard.tsx";
import { ListsCards } from "./ListsCards.tsx";
import { MunicipalityCard } from "./MunicipalityCard.tsx";
import { RetentionCard } from "./RetentionCard.tsx";
import "./settings.css";
import { isSettingsPart, settingsParts, type SettingsPart } from "./settingsParts.ts";
import { StepsCards } from "./StepsCards.tsx";

type SettingsEditor = EditorStore<Settings>;

const cards: Record<SettingsPart, ComponentType<{ editor: SettingsEditor }>> = {
  kommunen: MunicipalityCard,
  frister: DeadlinesCard,
  lover: LawsCard,
  loypa: StepsCards,
  lister: ListsCards,
  brev: LettersCard,
  oppbevaring: RetentionCard,
};

/** One part of what everybody shares: the leader writes, others read. */
export function SettingsPartPage() {
  const t = useT();
  const { part = "" } = useParams();
  const registers = useRegisters();
  if (!isSettingsPart(part)) return <Navigate to={paths.settings} replace />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading
        title={t.settingsPage.parts[part]}
        lead={t.settingsPage.leads[part]}
        crumbs={<Link to={paths.settings}>{t.settings.title}</Link>}
      />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
      {registers.state === "data" && <Part key={part} part={part} shared={registers.registers.settings} />}
    </div>
  );
}

function Part({ part, shared }: { part: SettingsPart; shared: SettingsEditor }) {
  const t = useT().settingsPage;
  const mayEdit = useMay("editSettings");
  const editor = useEditorFor(shared, "editSettings");
  useActiveEditor(editor);
  const Cards = cards[part];
  return (
    <ReadOnly when={!mayEdit}>
      <RecordTop editor={editor} />
      <nav aria-label={t.tabs}>
        <ul className="subtabs">
          {settingsParts.map((one) => (
            <li key={one}>
              <NavLink to={paths.settingsPart(one)}>{t.parts[one]}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {!mayEdit && <ReadOnlyNote text={t.onlyLeader} />}
      <Cards editor={editor} />
    </ReadOnly>
  );
}
