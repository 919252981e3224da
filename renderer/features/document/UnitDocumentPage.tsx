import { useState } from "react";
import { Link, useParams } from "react-router";
import type { DocumentKind } from "../../../shared/document/blocks.ts";
import type { Language } from "../../../shared/fields.ts";
import { nothingSaid } from "../../brake/Handing.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { DocumentDesk } from "./DocumentDesk.tsx";
import "./document.css";

/** Kinds that may stand without a case. */
const unitKinds = ["certificate", "mondayList", "bottlenecks", "report"] as const satisfies DocumentKind[];
type UnitKind = (typeof unitKinds)[number];
const isUnitKind = (kind: string | undefined): kind is UnitKind => unitKinds.some((one) => one === kind);

/** A document that belongs to no case, as it will print. */
export function UnitDocumentPage() {
  const t = useT();
  const { kind } = useParams();
  const registers = useRegisters();
  return (
    <div className="page">
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
      {!isUnitKind(kind) && <InlineProblem text={t.document.unknownKind} />}
      {registers.state === "data" && isUnitKind(kind) && (
        <Desk kind={kind} first={registers.registers.settings.get().documentLanguage} />
      )}
    </div>
  );
}

function Desk({ kind, first }: { kind: UnitKind; first: Language }) {
  const { itemId = "-", forId = "" } = useParams();
  const [handing, setHanding] = useState(nothingSaid(null));
  const [language, setLanguage] = useState(first);
  const item = itemId === "-" ? "" : itemId;
  return (
    <DocumentDesk
      key={`${kind}-${item}-${forId}-${language}`}
      isPage
      request={{ kind, caseId: "", itemId: item, language, ...(forId ? { forId } : {}) }}
      back={<BackLink kind={kind} />}
      onLanguage={setLanguage}
      handing={handing}
      onHanding={setHanding}
    />
  );
}

function BackLink({ kind }: { kind: UnitKind }) {
  const t = useT();
  const places: Record<UnitKind, [to: string, text: string]> = {
    certificate: [paths.coordinators, t.document.backToCoordinators],
    mondayList: [paths.monday, t.document.backToMonday],
    bottlenecks: [paths.unitBottlenecks, t.document.backToBottlenecks],
    report: [paths.newCase, t.document.backToNewCase],
  };
  const [to, text] = places[kind];
  return <Link to={to}>{text}</Link>;
}
