import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { emptyReferral } from "../../../shared/case/newCase.ts";
import { addressMayShow } from "../../../shared/case/protection.ts";
import type { Referral } from "../../../shared/case/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { ItemList } from "./ItemList.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { NeedDetails } from "./NeedDetails.tsx";
import { NeedFields, ReporterFields } from "./ReferralFields.tsx";
import { useCaseItems } from "./useCaseItems.ts";

/** The reports of need: several can come about the same person. */
export function ReferralsCard() {
  const t = useT().cases;
  const { editor, today } = useCase();
  const person = useEditor(editor, (record) => record.person);
  const referrals = useCaseItems("referrals", {
    added: t.referralAdded,
    removed: t.referralRemoved,
    moved: t.referralRemoved,
  });
  const labelOf = (referral: Referral): string => t.referralFrom(t.reporters[referral.reporter]);
  const asked = (referral: Referral): string =>
    [
      referral.asksForCoordinator ? t.askedShort.coordinator : "",
      referral.asksForChildCoordinator ? t.askedShort.childCoordinator : "",
      referral.asksForPlan ? t.askedShort.plan : "",
      referral.asksForResponsibilityGroup ? t.askedShort.group : "",
      referral.asksForRehabilitation ? t.askedShort.rehabilitation : "",
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <Card title={t.referralsTitle}>
      <ItemList
        list="referrals"
        items={referrals.items}
        addLabel={t.addReferral}
        empty={t.noReferrals}
        onAdd={() => {
          const referral = emptyReferral(newId(), today);
          referrals.add(referral);
          return referral.id;
        }}
        renderItem={(referral, { open, toggle }) => {
          const change = (field: string, values: Partial<Referral>): void =>
            referrals.change(referral.id, field, values);
          const meta = [
            norwegianDate(referral.receivedOn),
            referral.reporterName,
            addressMayShow(person) ? referral.reporterUnit : "",
            asked(referral),
          ];
          return (
            <ItemRow
              key={referral.id}
              list="referrals"
              id={referral.id}
              label={labelOf(referral)}
              meta={meta.filter(Boolean).join(" · ")}
              open={open}
              onToggle={toggle}
              onRemove={() => referrals.remove(referral.id)}
            >
              <div className="stack">
                <ReporterFields referral={referral} today={today} onChange={change} />
                <NeedFields referral={referral} onChange={change} />
                <NeedDetails referral={referral} person={person} today={today} onChange={change} />
                <div className="row">
                  <LinkButton
                    to={paths.caseDocument(editor.get().id, "report", referral.id)}
                    variant="secondary"
                    icon={<PrinterSmallIcon aria-hidden />}
                  >
                    {t.printReport}
                  </LinkButton>
                </div>
              </div>
            </ItemRow>
          );
        }}
      />
    </Card>
  );
}
