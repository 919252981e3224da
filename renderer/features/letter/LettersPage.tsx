import { EnvelopeClosedIcon, PlusIcon } from "@navikt/aksel-icons";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { lettersOf, occasionsOf, type Occasion } from "../../../shared/letter/occasions.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import "./letter.css";
import { OccasionCard } from "./OccasionCard.tsx";
import { occasionId } from "./occasionId.ts";
import { useLetters } from "./useLetters.ts";

const own: Occasion = { occasion: "other", aboutId: "", on: "" };

/** Who is told what, and when it went out (`peers.md` (c) 24): the newest occasion first. */
export function LettersPage() {
  const t = useT().letter.page;
  const { editor } = useCase();
  useActiveEditor(editor);
  const record = useEditor(editor, (state) => state);
  const { add } = useLetters();
  const [params] = useSearchParams();
  const wanted = params.get("anledning") ?? "";
  useEffect(() => {
    if (wanted) focusSoon(`[id^="${CSS.escape(occasionId(wanted))}"][tabindex]`);
  }, [wanted]);
  const hasOwn = lettersOf(record, own).length > 0;
  const occasions = [...(hasOwn ? [own] : []), ...occasionsOf(record).toReversed()];
  const write = (
    <EditButton type="button" size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => add(own)}>
      {t.own}
    </EditButton>
  );
  return (
    <>
      <Card title={t.title} lead={t.lead} {...(occasions.length > 0 ? { actions: write } : {})}>
        {occasions.length === 0 && (
          <EmptyState icon={<EnvelopeClosedIcon />} title={t.emptyTitle} text={t.emptyText} action={write} />
        )}
      </Card>
      {occasions.map((one) => (
        <OccasionCard key={`${one.occasion}-${one.aboutId}-${one.isEarlier ?? false}`} about={one} record={record} />
      ))}
    </>
  );
}
