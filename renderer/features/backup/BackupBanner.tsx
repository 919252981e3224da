import { InformationSquareIcon, XMarkOctagonIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { useSession } from "../../bridge/session.tsx";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { inWords } from "./moments.ts";
import "./backup.css";
import { useBackup } from "./useBackup.ts";

/** Over every page: a red line when the newest backup is too old, a calm one when it is time to try it. */
export function BackupBanner() {
  return useMay("backUp") ? <Lines /> : null;
}

function Lines() {
  const t = useT();
  const { today } = useSession().status;
  const { pathname } = useLocation();
  const backup = useBackup();
  const [later, setLater] = useState(false);
  if (backup.state !== "data") return null;
  const { newest, overdue, testDue, running } = backup.data;
  const way = pathname !== paths.backup && <Link to={paths.backup}>{t.backup.open}</Link>;
  // One that is being made is about to be new.
  if (overdue && !running) {
    return (
      <section className="banner banner-danger" aria-label={t.backup.overdueTitle}>
        <XMarkOctagonIcon aria-hidden />
        <p className="banner-body">
          <strong>{t.backup.overdueTitle}.</strong>{" "}
          {newest === "" ? t.backup.overdueNone : t.backup.overdue(inWords(newest, today, t))} {way}
        </p>
      </section>
    );
  }
  if (!testDue || later) return null;
  return (
    <section className="banner banner-info" aria-label={t.backup.testTitle}>
      <InformationSquareIcon aria-hidden />
      <p className="banner-body">
        {t.backup.testDue} {way}
      </p>
      <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setLater(true)}>
        {t.backup.later}
      </Button>
    </section>
  );
}
