import { PersonGroupIcon, PlusIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { FamilyMember, FamilyTie } from "../../../shared/family/schema.ts";
import { useT } from "../../i18n/useT.ts";
import "./family.css";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { showToast } from "../../ui/toast.tsx";
import { LinkForm } from "./LinkForm.tsx";
import { useFamily, useTies } from "./useFamily.ts";

const ADD = "family-add";

/** Which other cases belong to the family, and the way to tie and untie one. */
export function FamilyCard() {
  const t = useT().family;
  const { editor } = useCase();
  const ties = useEditor(editor, (record) => record.family.ties);
  const family = useFamily();
  const { unlink } = useTies();
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const members = family.state === "data" ? family.data.members : [];
  const remove = async (tie: FamilyTie): Promise<void> => {
    const failed = await unlink(tie);
    setError(failed);
    if (failed) return;
    showToast(t.unlinked(tie.number));
    focusIdSoon(ADD);
  };
  const close = (): void => {
    setAdding(false);
    focusIdSoon(ADD);
  };
  return (
    <Card
      title={t.title}
      lead={t.lead}
      actions={
        ties.length > 0 && (
          <LinkButton to={paths.caseFamily(editor.get().id)} variant="secondary" icon={<PersonGroupIcon aria-hidden />}>
            {t.openView}
          </LinkButton>
        )
      }
    >
      {ties.length === 0 ? (
        <p className="muted">{t.noTies}</p>
      ) : (
        <ul className="hairlines">
          {ties.map((tie) => (
            <li key={tie.id} className="family-tie">
              <TieWords
                number={tie.number}
                relation={t.relations[tie.relation]}
                member={members.find(({ caseId }) => caseId === tie.id)}
              />
              <EditButton size="small" variant="tertiary" data-color="neutral" onClick={() => void remove(tie)}>
                {t.unlink(tie.number)}
              </EditButton>
            </li>
          ))}
        </ul>
      )}
      {error && <ErrorNotice error={error} />}
      {adding ? (
        <LinkForm taken={ties.map(({ id }) => id)} onClose={close} />
      ) : (
        <div>
          <EditButton
            id={ADD}
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t.link}
          </EditButton>
        </div>
      )}
    </Card>
  );
}

interface TieWordsProps {
  number: string;
  relation: string;
  member: FamilyMember | undefined;
}

function TieWords({ number, relation, member }: TieWordsProps) {
  const t = useT().family;
  const name = member?.mayOpen ? member.name || t.unnamed : "";
  return (
    <span>
      <strong className="num">{[name, number].filter(Boolean).join(", ")}</strong>
      <span className="small muted family-relation">
        {member && !member.mayOpen ? `${relation}. ${t.closed}` : relation}
      </span>
    </span>
  );
}
