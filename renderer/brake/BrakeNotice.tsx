import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { BrakeReport } from "../../shared/consent/report.ts";
import { useMay } from "../bridge/useMay.ts";
import { useT } from "../i18n/useT.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { focusIdSoon } from "../ui/focusSoon.ts";
import { Notice } from "../ui/Notice.tsx";
import { TextField } from "../ui/TextField.tsx";
import "./brake.css";
import { leftWords, whoOf } from "./brakeWords.ts";
import type { Handing } from "./Handing.ts";

interface BrakeNoticeProps {
  report: BrakeReport;
  isAttachment?: boolean;
  handing: Handing;
  onChange: (handing: Handing) => void;
}

/** What does not go to the receiver and why, in plain words; what a human must look at; and the way past it, for KE. */
export function BrakeNotice({ report, isAttachment = false, handing, onChange }: BrakeNoticeProps) {
  const t = useT();
  const who = whoOf(report, t);
  const left = leftWords(report, t);
  if (report.overridden) {
    return (
      <Notice tone="warning">
        <p>{t.brake.overridden(handing.override)}</p>
        <div>
          <Button type="button" size="small" variant="tertiary" onClick={() => onChange({ ...handing, override: "" })}>
            {t.brake.braked}
          </Button>
        </div>
      </Notice>
    );
  }
  const why = report.why === "" ? "" : t.brake.why[report.why](who);
  return (
    <>
      {report.stops && (
        <Notice tone="danger" title={t.brake.stops(who)}>
          <p>{isAttachment && report.why === "topics" ? t.brake.attachmentStops : why}</p>
          <Override handing={handing} onChange={onChange} />
        </Notice>
      )}
      {!report.stops && left.length > 0 && (
        <Notice tone="warning" title={why}>
          <ul className="brake-left">
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Override handing={handing} onChange={onChange} />
        </Notice>
      )}
      {!report.stops && <Limits report={report} handing={handing} onChange={onChange} />}
      {!report.stops && <Cautions report={report} />}
    </>
  );
}

function Limits({ report, handing, onChange }: BrakeNoticeProps) {
  const t = useT();
  const { look, words, mustLook, to, why } = report;
  if (!mustLook) return null;
  const title = words !== "" ? t.brake.wordsTitle : to.kind === "service" ? t.brake.limitsTitle : t.brake.kinTitle;
  return (
    <Notice tone="warning" title={title}>
      {words !== "" && <p className="brake-limit">{words}</p>}
      {words !== "" && why !== "" && <p>{t.brake.why[why](whoOf(report, t))}</p>}
      {words !== "" && look.length > 0 && <p>{t.brake.wordsLimits}</p>}
      {look.map((limit) => (
        <p key={limit} className="brake-limit">
          {limit}
        </p>
      ))}
      <CheckField
        label={t.brake.looked}
        checked={handing.looked}
        onChange={(looked) => onChange({ ...handing, looked })}
      />
    </Notice>
  );
}

function Cautions({ report: { onlyTo, refusedLater, childMayObject } }: { report: BrakeReport }) {
  const t = useT().brake;
  const said = [
    onlyTo.length > 0 ? t.onlyTo(onlyTo.join(", ")) : "",
    refusedLater > 0 ? t.refusedLater(refusedLater) : "",
    childMayObject ? t.childMayObject : "",
  ].filter(Boolean);
  return said.map((text) => (
    <Notice key={text} tone="info">
      <p>{text}</p>
    </Notice>
  ));
}

function Override({ handing, onChange }: Pick<BrakeNoticeProps, "handing" | "onChange">) {
  const t = useT().brake;
  const mayOverride = useMay("overrideConsent");
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  if (!mayOverride) return <p className="small">{t.onlyUnit}</p>;
  if (!asking) {
    return (
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          data-color="neutral"
          onClick={() => {
            setAsking(true);
            focusIdSoon("brake-reason");
          }}
        >
          {t.override}
        </Button>
      </div>
    );
  }
  const go = (): void => {
    setMissing(reason.trim() === "");
    if (reason.trim() === "") focusIdSoon("brake-reason");
    else onChange({ ...handing, override: reason.trim() });
  };
  return (
    <div className="brake-override">
      <TextField
        id="brake-reason"
        label={t.overrideReason}
        hint={t.overrideHint}
        value={reason}
        maxLength={500}
        {...(missing ? { error: t.overrideMissing } : {})}
        onChange={setReason}
      />
      <Button type="button" size="small" variant="secondary" data-color="neutral" onClick={go}>
        {t.override}
      </Button>
    </div>
  );
}
