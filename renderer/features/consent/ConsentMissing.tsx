import { CheckmarkCircleFillIcon, CircleIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import { consentProblems, type ConsentField } from "../../../shared/consent/consentProblems.ts";
import type { Consent } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";

/** Element id of a part of the form, so that what is missing can lead to it. */
export const fieldId = (field: ConsentField): string => `consent-${field}`;

/** Goes to the field, or to the first field inside the part. */
function goTo(field: ConsentField): void {
  const target = document.getElementById(fieldId(field));
  const inner = target?.matches("input, select, textarea")
    ? target
    : target?.querySelector<HTMLElement>("input, select, textarea, button");
  const focusable = inner instanceof HTMLElement ? inner : target;
  focusable?.focus();
  focusable?.scrollIntoView({ block: "center" });
}

/** What is left before signing. Each line leads to its field; none of them stops anyone. */
export function ConsentMissing({ consent }: { consent: Consent }) {
  const t = useT();
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const problems = consentProblems(consent, record, today);
  return (
    <section className="consent-missing">
      <h3>{t.consent.missingTitle}</h3>
      {problems.length === 0 ? (
        <p className="consent-missing-none">
          <CheckmarkCircleFillIcon aria-hidden />
          {t.consent.missingNone}
        </p>
      ) : (
        <>
          <p className="small muted">{t.consent.missingLead}</p>
          <ul>
            {problems.map(({ key, field, name }) => (
              <li key={`${key}-${field}-${name}`}>
                <CircleIcon aria-hidden />
                <Link
                  to={`#${fieldId(field)}`}
                  replace
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(field);
                  }}
                >
                  {t.consent.problem[key](name)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
