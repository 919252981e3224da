import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { InlineMessage } from "@navikt/ds-react";
import { Link } from "react-router";
import { suggestedSigners } from "../../../shared/consent/newConsent.ts";
import type { Consent, Signer, SignerRole } from "../../../shared/consent/schema.ts";
import { whoSigns } from "../../../shared/consent/whoSigns.ts";
import { idBefore, putBack } from "../../../shared/plan/rowOrder.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { fieldId } from "./ConsentMissing.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import type { EditConsent } from "./useConsent.ts";

const roles: readonly SignerRole[] = ["person", "parent", "legalGuardian", "proxy", "childWelfare", "nearestKin"];
const ADD = "consent-add-signer";
const nameField = (id: string): string => `consent-signer-${id}`;

const sameSigners = (a: readonly Signer[], b: readonly Signer[]): boolean =>
  a.length === b.length && a.every((one, index) => one.role === b[index]?.role && one.name === b[index].name);

interface SignerRowProps {
  signer: Signer;
  onChange: (field: string, recipe: (signer: Signer) => void) => void;
  onRemove: () => void;
}

function SignerRow({ signer, onChange, onRemove }: SignerRowProps) {
  const t = useT();
  return (
    <div className="consent-signer" role="group" aria-label={signer.name || t.consent.role[signer.role]}>
      <SelectField
        label={t.consent.signerRole}
        value={signer.role}
        options={roles.map((value) => ({ value, label: t.consent.role[value] }))}
        onChange={(role) =>
          onChange("role", (draft) => {
            draft.role = role;
          })
        }
      />
      <TextField
        id={nameField(signer.id)}
        label={t.consent.signerName}
        value={signer.name}
        onChange={(text) =>
          onChange("name", (draft) => {
            draft.name = text;
          })
        }
      />
      <EditButton
        className="consent-row-remove"
        size="small"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon title={t.consent.removeSigner(signer.name)} />}
        onClick={onRemove}
      />
    </div>
  );
}

/** The rule of law that applies to this person today, in words and with its source. */
function SigningRuleText() {
  const t = useT();
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const signing = whoSigns(record.person, record.contacts, today);
  return (
    <div className="consent-rule">
      <p>{t.consent.rule[signing.rule]}</p>
      {signing.needsBothParents && <p>{t.consent.bothParents}</p>}
      {signing.rule === "unknownAge" && (
        <p>
          <Link to={paths.casePeople(record.id)}>{t.consent.registerBirthDate}</Link>
        </p>
      )}
      <p className="small muted">{t.consent.ruleSource(signing.source)}</p>
    </div>
  );
}

function useSigners(consent: Consent, edit: EditConsent) {
  const t = useT();
  const words = t.consent;
  const change = (id: string, field: string, recipe: (signer: Signer) => void): void =>
    edit(words.changes.signer, `signer-${id}-${field}`, (draft) => {
      const signer = draft.signers.find((one) => one.id === id);
      if (signer) recipe(signer);
    });
  const add = (): void => {
    const id = newId();
    edit(words.changes.signerAdded, `signer-add-${id}`, (draft) => {
      draft.signers.push({ id, role: "parent", name: "", signedOn: "" });
    });
    focusIdSoon(nameField(id));
  };
  const remove = (signer: Signer): void => {
    const before = idBefore(consent.signers, signer.id);
    const index = consent.signers.indexOf(signer);
    const next = consent.signers[index + 1] ?? consent.signers[index - 1];
    edit(words.changes.signerRemoved, `signer-remove-${signer.id}`, (draft) => {
      draft.signers = draft.signers.filter((one) => one.id !== signer.id);
    });
    showToast(words.signerRemoved, () =>
      edit(words.changes.signerRestored, `signer-restore-${signer.id}`, (draft) =>
        putBack(draft.signers, signer, before),
      ),
    );
    focusIdSoon(next ? nameField(next.id) : ADD, ADD);
  };
  return { change, add, remove };
}

/** Who signs, by the rule and as it will stand on the form; and what a child has said. */
export function SignersCard({ consent, edit }: { consent: Consent; edit: EditConsent }) {
  const t = useT();
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const signing = whoSigns(record.person, record.contacts, today);
  const signers = useSigners(consent, edit);
  const suggested = suggestedSigners(record, today, newId);
  const young = signing.rule === "under7" || signing.rule === "inCare";
  const hears = signing.childMustBeHeard || young || consent.childHeard !== "";
  const must = [t.consent.childHeardMust, signing.greatWeight ? t.consent.childHeardWeight : ""].join(" ").trim();
  return (
    <Card title={t.consent.signersTitle}>
      <InlineMessage status="info" size="small" className="consent-rule-message">
        <SigningRuleText />
      </InlineMessage>
      <div id={fieldId("signers")} className="consent-signers">
        {consent.signers.map((signer) => (
          <SignerRow
            key={signer.id}
            signer={signer}
            onChange={(field, recipe) => signers.change(signer.id, field, recipe)}
            onRemove={() => signers.remove(signer)}
          />
        ))}
        <div className="row">
          <EditButton id={ADD} size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} onClick={signers.add}>
            {t.consent.addSigner}
          </EditButton>
          {!sameSigners(consent.signers, suggested) && (
            <EditButton
              size="small"
              variant="tertiary"
              onClick={() =>
                edit(t.consent.changes.signersSuggested, `signers-suggested-${newId()}`, (draft) => {
                  draft.signers = suggestedSigners(editor.get(), today, newId);
                })
              }
            >
              {t.consent.useSuggestion}
            </EditButton>
          )}
        </div>
      </div>
      {hears && (
        <AutoTextarea
          id={fieldId("childHeard")}
          label={t.consent.childHeard}
          hint={signing.childMustBeHeard ? must : t.consent.childHeardYoung}
          value={consent.childHeard}
          onChange={(text) =>
            edit(t.consent.changes.childHeard, "childHeard", (draft) => {
              draft.childHeard = text;
            })
          }
        />
      )}
    </Card>
  );
}
