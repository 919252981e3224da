import type { CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { ReadOnly } from "../../ui/readOnly.tsx";
import "./coordinator.css";
import { CoordinatorList } from "./CoordinatorList.tsx";

/** Who is, or can become, coordinator, and how many cases each has now (`product.md` 9). */
export function CoordinatorsPage() {
  const t = useT();
  const registers = useRegisters();
  if (registers.state === "data") return <Register editor={registers.registers.coordinators} />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.coordinator.title} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
    </div>
  );
}

function Register({ editor }: { editor: EditorStore<CoordinatorRegister> }) {
  const mine = useEditorFor(editor, "editCoordinators");
  return (
    <ReadOnly when={!useMay("editCoordinators")}>
      <CoordinatorList editor={mine} />
    </ReadOnly>
  );
}
