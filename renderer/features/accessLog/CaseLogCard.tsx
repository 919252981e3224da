import { useParams } from "react-router";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** From a case to the log of it, for leaders. */
export function CaseLogCard() {
  const t = useT().accessLog;
  const { id = "" } = useParams();
  const readsLog = useMay("readLog");
  if (!readsLog) return null;
  return (
    <Card title={t.caseTitle} lead={t.caseLead}>
      <div>
        <LinkButton to={paths.accessLogOf(id)} variant="secondary">
          {t.caseOpen}
        </LinkButton>
      </div>
    </Card>
  );
}
