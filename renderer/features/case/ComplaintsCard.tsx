import { lettersToComplainOf } from "../../../shared/complaint/aboutLetter.ts";
import { newComplaint } from "../../../shared/complaint/newComplaint.ts";
import { complaintStage } from "../../../shared/complaint/rules.ts";
import type { Complaint } from "../../../shared/complaint/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { Card } from "../../ui/Card.tsx";
import { ComplaintFields } from "./ComplaintFields.tsx";
import { ItemList } from "./ItemList.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { useCaseItems } from "./useCaseItems.ts";

/** Complaints: the municipality looks first, statsforvalteren decides (pbrl §§ 7-2 to 7-5). Each says what comes next. */
export function ComplaintsCard() {
  const t = useT().complaint;
  const { editor, today } = useCase();
  const complaints = useCaseItems("complaints", { added: t.added, removed: t.removed, moved: t.removed });
  const about = (): Complaint["about"] =>
    editor.get().assessment.outcome.startsWith("child") ? "childCoordinator" : "coordinator";
  const newestLetter = (): string => {
    const [newest] = lettersToComplainOf(editor.get());
    return newest && newest.occasion !== "answer" ? newest.id : "";
  };
  return (
    <Card id="assessment-klager" title={t.title} lead={t.lead}>
      <ItemList
        list="complaints"
        items={complaints.items}
        addLabel={t.add}
        empty={t.none}
        onAdd={() => {
          const complaint = { ...newComplaint(newId(), today), about: about(), letterId: newestLetter() };
          complaints.add(complaint);
          return complaint.id;
        }}
        renderItem={(complaint, { open, toggle }) => {
          const stage = complaintStage(complaint);
          const state = stage === "settled" ? settledWords(complaint, t) : t.stages[stage];
          const meta = [norwegianDate(complaint.receivedOn), complaint.by, state];
          return (
            <ItemRow
              key={complaint.id}
              list="complaints"
              id={complaint.id}
              label={t.about(t.subjects[complaint.about].toLowerCase())}
              meta={meta.filter(Boolean).join(" · ")}
              open={open}
              onToggle={toggle}
              onRemove={() => complaints.remove(complaint.id)}
            >
              <ComplaintFields
                complaint={complaint}
                onChange={(field, values) => complaints.change(complaint.id, field, values)}
              />
            </ItemRow>
          );
        }}
      />
    </Card>
  );
}

const settledWords = ({ result, ownDecision }: Complaint, t: ReturnType<typeof useT>["complaint"]): string =>
  result === "" ? (ownDecision === "changed" ? t.ownDecisions.changed : "") : t.results[result];
