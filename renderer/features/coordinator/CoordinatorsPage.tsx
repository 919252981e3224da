import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import "./coordinator.css";
import { CoordinatorList } from "./CoordinatorList.tsx";

/** Who is, or can become, coordinator, and how many cases each has now (`product.md` 9). */
export function CoordinatorsPage() {
  const t = useT();
  const registers = useRegisters();
  if (registers.state === "data") return <CoordinatorList editor={registers.registers.coordinators} />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.coordinator.title} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
    </div>
  );
}
