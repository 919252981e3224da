import { useRegisters, type Registers } from "../../bridge/registers.ts";
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
  if (registers.state === "data") return <Register registers={registers.registers} />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.coordinator.title} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
    </div>
  );
}

function Register({ registers: { coordinators, settings } }: { registers: Registers }) {
  const mine = useEditorFor(coordinators, "editCoordinators");
  return (
    <ReadOnly when={!useMay("editCoordinators")}>
      <CoordinatorList editor={mine} settings={settings} />
    </ReadOnly>
  );
}
