import { ArrowRightIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import { lettersToComplainOf } from "../../../shared/complaint/aboutLetter.ts";
import { complaintStage, isLate } from "../../../shared/complaint/rules.ts";
import type { Complaint } from "../../../shared/complaint/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { dayAfter, spanOf } from "../../../shared/settings/spans.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { futureError } from "./futureError.ts";

const subjects: readonly Complaint["about"][] = ["coordinator", "childCoordinator", "plan", "other"];
const ways: readonly Complaint["how"][] = ["written", "oral"];
const ownDecisions: readonly Exclude<Complaint["ownDecision"], "">[] = ["changed", "upheld"];
const results: readonly Complaint["result"][] = ["", "upheld", "overturned", "partly", "dismissed", "withdrawn"];

interface ComplaintFieldsProps {
  complaint: Complaint;
  onChange: (field: string, values: Partial<Complaint>) => void;
}

export function ComplaintFields(props: ComplaintFieldsProps) {
  return (
    <div className="stack">
      <NextInComplaint complaint={props.complaint} />
      <Received {...props} />
      <OwnDecision {...props} />
      {(props.complaint.ownDecision !== "changed" || props.complaint.result !== "") && <Outcome {...props} />}
    </div>
  );
}

/** What is to be done with it now, and by when. */
function NextInComplaint({ complaint }: { complaint: Complaint }) {
  const t = useT().complaint;
  const { editor, registers } = useCase();
  const id = useEditor(editor, (state) => state.id);
  const settings = useEditor(registers.settings, (state) => state);
  const stage = complaintStage(complaint);
  const due = isIsoDate(complaint.receivedOn)
    ? dayAfter(complaint.receivedOn, spanOf(settings, "forwardComplaint"))
    : "";
  const isOurs = stage === "decide" || stage === "forward";
  return (
    <p className="assessment-next">
      <ArrowRightIcon aria-hidden />
      <span>
        {t.next[stage]} {isOurs && due !== "" && <span className="muted num">{t.sendBy(norwegianDate(due))}</span>}{" "}
        {stage !== "await" && <Link to={paths.caseLetters(id, "complaint")}>{t.letters}</Link>}
      </span>
    </p>
  );
}

function Received({ complaint, onChange }: ComplaintFieldsProps) {
  const t = useT();
  const { editor, registers, today } = useCase();
  const settings = useEditor(registers.settings, (state) => state);
  const record = useEditor(editor, (state) => state);
  const words = t.complaint.fields;
  const letters = lettersToComplainOf(record);
  return (
    <>
      <div className="grid-3">
        <DateField
          label={words.receivedOn}
          value={complaint.receivedOn}
          today={today}
          {...futureError(complaint.receivedOn, today, t.assessment.inFuture)}
          onChange={(receivedOn) => onChange(words.receivedOn, { receivedOn })}
        />
        <TextField label={words.by} value={complaint.by} onChange={(by) => onChange(words.by, { by })} />
        <SelectField
          label={words.about}
          value={complaint.about}
          options={subjects.map((value) => ({ value, label: t.complaint.subjects[value] }))}
          onChange={(about) => onChange(words.about, { about })}
        />
      </div>
      {letters.length > 0 && (
        <SelectField
          label={words.letterId}
          value={letters.some(({ id }) => id === complaint.letterId) ? complaint.letterId : ""}
          options={[
            { value: "", label: t.complaint.theAnswer },
            ...letters.map(({ id, occasion, name, sentOn }) => ({
              value: id,
              label: t.complaint.letter(t.letter.occasions[occasion], norwegianDate(sentOn), name.trim()),
            })),
          ]}
          onChange={(letterId) => onChange(words.letterId, { letterId })}
        />
      )}
      {isLate(complaint, record, settings) && <p className="case-note">{t.complaint.late}</p>}
      <div className="inline-choice">
        <ChoiceField
          legend={words.how}
          hint={t.complaint.howHint}
          value={complaint.how}
          options={ways.map((value) => ({ value, label: t.complaint.ways[value] }))}
          onChange={(how) => onChange(words.how, { how })}
        />
      </div>
      <AutoTextarea label={words.text} value={complaint.text} onChange={(text) => onChange(words.text, { text })} />
    </>
  );
}

function OwnDecision({ complaint, onChange }: ComplaintFieldsProps) {
  const t = useT();
  const { today } = useCase();
  const words = t.complaint.fields;
  const decided = (ownDecision: Complaint["ownDecision"]): Partial<Complaint> => ({
    ownDecision,
    ...(complaint.ownDecisionOn === "" ? { ownDecisionOn: today } : {}),
  });
  return (
    <>
      <div className="inline-choice">
        <ChoiceField
          legend={words.ownDecision}
          hint={t.complaint.ownHint}
          value={complaint.ownDecision}
          options={ownDecisions.map((value) => ({ value, label: t.complaint.ownDecisions[value] }))}
          onChange={(ownDecision) => onChange(words.ownDecision, decided(ownDecision))}
        />
      </div>
      {complaint.ownDecision !== "" && (
        <>
          <AutoTextarea
            label={words.ownReasons}
            value={complaint.ownReasons}
            onChange={(ownReasons) => onChange(words.ownReasons, { ownReasons })}
          />
          <div className="grid-3">
            <DateField
              label={words.ownDecisionOn}
              value={complaint.ownDecisionOn}
              today={today}
              {...futureError(complaint.ownDecisionOn, today, t.assessment.inFuture)}
              onChange={(ownDecisionOn) => onChange(words.ownDecisionOn, { ownDecisionOn })}
            />
            {complaint.ownDecision === "upheld" && (
              <DateField
                label={words.forwardedOn}
                value={complaint.forwardedOn}
                today={today}
                {...futureError(complaint.forwardedOn, today, t.assessment.inFuture)}
                onChange={(forwardedOn) => onChange(words.forwardedOn, { forwardedOn })}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}

function Outcome({ complaint, onChange }: ComplaintFieldsProps) {
  const t = useT();
  const { today } = useCase();
  const words = t.complaint.fields;
  const settled = (result: Complaint["result"]): Partial<Complaint> => ({
    result,
    ...(complaint.resultOn === "" && result !== "" ? { resultOn: today } : {}),
  });
  return (
    <>
      <div className="grid-3">
        <SelectField
          label={words.result}
          value={complaint.result}
          options={results.map((value) => ({
            value,
            label: value === "" ? t.complaint.noResult : t.complaint.results[value],
          }))}
          onChange={(result) => onChange(words.result, settled(result))}
        />
        {complaint.result !== "" && (
          <DateField
            label={words.resultOn}
            value={complaint.resultOn}
            today={today}
            {...futureError(complaint.resultOn, today, t.assessment.inFuture)}
            onChange={(resultOn) => onChange(words.resultOn, { resultOn })}
          />
        )}
      </div>
      {complaint.result !== "" && (
        <AutoTextarea
          label={words.resultNote}
          value={complaint.resultNote}
          onChange={(resultNote) => onChange(words.resultNote, { resultNote })}
        />
      )}
    </>
  );
}
