import { TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { EraseDialog } from "./EraseDialog.tsx";

/** The way to erase a case for good (GDPR art. 17), for leaders only. */
export function EraseCard() {
  const t = useT().maintenance;
  const mayErase = useMay("eraseCase");
  const [asking, setAsking] = useState(false);
  if (!mayErase) return null;
  return (
    <Card title={t.eraseTitle} lead={t.eraseLead}>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          data-color="danger"
          icon={<TrashIcon aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {t.erase}
        </Button>
      </div>
      {asking && <EraseDialog onClose={() => setAsking(false)} />}
    </Card>
  );
}
