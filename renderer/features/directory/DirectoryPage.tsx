import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import "./directory.css";
import { ServiceDirectory } from "./ServiceDirectory.tsx";

/** The municipality's services (`product.md` 8). */
export function DirectoryPage() {
  const t = useT();
  const registers = useRegisters();
  if (registers.state === "data") return <ServiceDirectory editor={registers.registers.directory} />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.directory.title} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
    </div>
  );
}
