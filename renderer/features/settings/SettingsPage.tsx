import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { MunicipalityCard } from "./MunicipalityCard.tsx";
import "./settings.css";
import { StoreCard } from "./StoreCard.tsx";
import { WorkstationCard } from "./WorkstationCard.tsx";

/** Who we are (for all), how it looks here (for me), where it is kept. */
export function SettingsPage() {
  const t = useT();
  const registers = useRegisters();
  return (
    <div className="page">
      <PageHeading title={t.settings.title} lead={t.settings.lead} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
      {registers.state === "data" && <MunicipalityCard editor={registers.registers.settings} />}
      <WorkstationCard />
      <StoreCard />
    </div>
  );
}
