import type { ReactNode } from "react";
import { isPurposeTakenBack, isTakenBack, signedBy, type OwnPurpose } from "../../../shared/consent/rules.ts";
import type { Consent, ConsentService, Signer } from "../../../shared/consent/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="consent-fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ServiceFact({ consent, row }: { consent: Consent; row: ConsentService }) {
  const t = useT();
  const { read } = t.consent;
  const extra = [
    row.namedPerson && read.onlyTo(row.namedPerson),
    row.until && read.rowUntil(norwegianDate(row.until)),
  ].filter(Boolean);
  const given = row.decision === "allowed" || row.decision === "limited";
  const topics = row.topics.map((topic) => t.consent.topic[topic]).join(", ");
  return (
    <li>
      <p>
        <strong>{row.name.trim() || t.consent.unnamedService}</strong>
        {": "}
        {isTakenBack(consent, row) ? read.withdrawn : t.consent.decision[row.decision]}
        {extra.length > 0 && `, ${extra.join(", ")}`}
      </p>
      {given && <p className="small muted">{topics || read.allNecessary}</p>}
      {row.limits && <p className="consent-text">{row.limits}</p>}
    </li>
  );
}

/** Everything the form said, as text. */
export function ConsentFacts({ consent }: { consent: Consent }) {
  const t = useT();
  const { read } = t.consent;
  const from = norwegianDate(consent.from);
  const given = (purpose: OwnPurpose): string | false =>
    consent[purpose] &&
    (isPurposeTakenBack(consent, purpose) ? `${t.consent[purpose]}: ${read.withdrawn}` : t.consent[purpose]);
  const purposes = [given("forPlan"), given("forCoordinator"), consent.forSharing && t.consent.forSharing].filter(
    (text) => text !== false,
  );
  const informed = [
    t.consent.how[consent.informationGivenHow],
    norwegianDate(consent.informationGivenOn),
    consent.informationGivenBy && read.by(consent.informationGivenBy),
    consent.interpreterUsed && read.interpreter,
  ].filter(Boolean);
  const signed = new Set(signedBy(consent).map(({ id }) => id));
  const whenSigned = ({ id, signedOn }: Signer): string => {
    if (consent.state !== "signed") return "";
    if (!signed.has(id)) return `, ${t.consent.notSigned}`;
    return signedOn && signed.size > 1 ? `, ${norwegianDate(signedOn)}` : "";
  };
  return (
    <dl className="consent-facts">
      <Fact term={consent.state === "refused" ? t.consent.refusedOnLabel : t.consent.signedOn}>
        <span className="num">{norwegianDate(consent.signedOn)}</span>
      </Fact>
      <Fact term={consent.state === "refused" ? t.consent.askedTitle : t.consent.signedByTitle}>
        {consent.signers
          .filter((one) => one.name.trim() !== "")
          .map((one) => (
            <p key={one.id}>{`${one.name} (${t.consent.role[one.role].toLowerCase()})${whenSigned(one)}`}</p>
          ))}
      </Fact>
      {consent.signedDespite && (
        <Fact term={t.consent.signedDespite}>
          <p className="consent-text">{consent.signedDespite}</p>
        </Fact>
      )}
      <Fact term={t.consent.purposeTitle}>
        {purposes.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Fact>
      <Fact term={t.consent.periodTitle}>
        <span className="num">
          {consent.until ? read.period(from, norwegianDate(consent.until)) : read.periodOpen(from)}
        </span>
      </Fact>
      {consent.forSharing && (
        <Fact term={t.consent.servicesTitle}>
          <ul className="consent-fact-services">
            {consent.services.map((row) => (
              <ServiceFact key={row.id} consent={consent} row={row} />
            ))}
          </ul>
        </Fact>
      )}
      {consent.generalLimits && (
        <Fact term={t.consent.generalLimits}>
          <p className="consent-text">{consent.generalLimits}</p>
        </Fact>
      )}
      {consent.childHeard && (
        <Fact term={t.consent.childHeard}>
          <p className="consent-text">{consent.childHeard}</p>
        </Fact>
      )}
      <Fact term={t.consent.informationTitle}>{informed.join(", ")}</Fact>
    </dl>
  );
}
