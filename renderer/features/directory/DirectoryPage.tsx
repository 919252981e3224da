import type { Directory } from "../../../shared/directory/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { ReadOnly } from "../../ui/readOnly.tsx";
import "./directory.css";
import { ServiceDirectory } from "./ServiceDirectory.tsx";

/** The municipality's services (`product.md` 8). */
export function DirectoryPage() {
  const t = useT();
  const registers = useRegisters();
  if (registers.state === "data") return <Services editor={registers.registers.directory} />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.directory.title} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
    </div>
  );
}

function Services({ editor }: { editor: EditorStore<Directory> }) {
  const mine = useEditorFor(editor, "editDirectory");
  return (
    <ReadOnly when={!useMay("editDirectory")}>
      <ServiceDirectory editor={mine} />
    </ReadOnly>
  );
}
