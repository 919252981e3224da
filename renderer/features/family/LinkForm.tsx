import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { familyRelation, type FamilyRelation } from "../../../shared/family/schema.ts";
import { fold } from "../../../shared/text.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { useTies } from "./useFamily.ts";

const MOST_HITS = 6;
const SEARCH = "family-search";

/** Finds another case one may open, and ties it. */
export function LinkForm({ taken, onClose }: { taken: readonly string[]; onClose: () => void }) {
  const t = useT();
  const { editor } = useCase();
  const cases = useQuery(bridge.listCases);
  const { link } = useTies();
  const [text, setText] = useState("");
  const [relation, setRelation] = useState<FamilyRelation>("sibling");
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => focusIdSoon(SEARCH), []);
  const words = fold(text.trim());
  const offered = cases.state === "data" ? cases.data : [];
  const hits = offered.filter(
    ({ id, name, number }) =>
      words !== "" &&
      id !== editor.get().id &&
      !taken.includes(id) &&
      (fold(name).includes(words) || number.includes(words)),
  );
  const choose = async (other: CaseSummary): Promise<void> => {
    const failed = await link(other, relation);
    setError(failed);
    if (failed) return;
    showToast(t.family.linked(other.number));
    onClose();
  };
  return (
    <div
      className="stack family-form"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="grid-2">
        <SelectField
          label={t.family.relationOf}
          value={relation}
          options={familyRelation.options.map((value) => ({ value, label: t.family.relations[value] }))}
          onChange={setRelation}
        />
        <TextField id={SEARCH} label={t.family.search} value={text} onChange={setText} />
      </div>
      {words !== "" && cases.state === "data" && hits.length === 0 && <p className="muted">{t.family.none}</p>}
      <div className="tag-row">
        {hits.slice(0, MOST_HITS).map((hit) => (
          <Button key={hit.id} type="button" size="small" variant="secondary" onClick={() => void choose(hit)}>
            {t.family.choose(hit.name || t.family.unnamed, hit.number)}
          </Button>
        ))}
      </div>
      {error && <ErrorNotice error={error} />}
      <div>
        <Button type="button" size="small" variant="tertiary" onClick={onClose}>
          {t.app.cancel}
        </Button>
      </div>
    </div>
  );
}
