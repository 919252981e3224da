import { ArrowRightIcon, BriefcaseIcon, CalendarIcon, ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { memo } from "react";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { daysBetween, norwegianDate } from "../../../shared/dates.ts";
import type { MondayLine } from "../../../shared/followup/line.ts";
import { isCaseKind } from "../../../shared/followup/mondayList.ts";
import type { AskingThing } from "../../../shared/path/nextThings.ts";
import type { FromLine } from "../../bridge/lineRow.ts";
import { useT } from "../../i18n/useT.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { lineTarget } from "./lineTarget.ts";

interface LineRowProps {
  line: MondayLine;
  words: string;
  row: CaseSummary | undefined;
  today: string;
  /** Does what is done on the spot. */
  onDo: (line: MondayLine) => void;
}

/** Who, what, when, and the one button that does the next thing. */
export const LineRow = memo(function LineRow({ line, words, row, today, onDo }: LineRowProps) {
  const t = useT();
  const who = row ? row.name || t.app.unnamedCase : t.followup.unitWork;
  const target = lineTarget(line);
  const does = line.kind === "next" ? t.path.nextButtons[line.itemId as AskingThing] : t.followup.does[line.kind];
  const label = t.followup.doesAbout(does, `${who}, ${words}`);
  return (
    <li className="line" data-kind={line.kind}>
      <div className="line-what">
        <span className="line-who" title={row ? `${who} ${row.number}` : undefined}>
          {!row && <BriefcaseIcon aria-hidden />}
          {row ? who : words}
        </span>
        <span className="line-words">
          {row && <span title={words}>{words}</span>}
          <When line={line} today={today} />
        </span>
      </div>
      {target === "" ? (
        <Button size="small" variant="secondary" aria-label={label} onClick={() => onDo(line)}>
          {does}
        </Button>
      ) : (
        <LinkButton
          to={target}
          {...(isCaseKind(line.kind) ? { state: { line: line.kind } satisfies FromLine } : {})}
          variant="tertiary"
          label={label}
          icon={<ArrowRightIcon aria-hidden />}
          iconPosition="right"
        >
          {does}
        </LinkButton>
      )}
    </li>
  );
});

function When({ line: { due, urgency }, today }: { line: MondayLine; today: string }) {
  const t = useT();
  if (due === "") return urgency === "late" ? <Late text={t.followup.groups.late} /> : null;
  if (urgency === "ahead") return <span className="line-when num">{norwegianDate(due)}</span>;
  const text = t.cases.daysTo(daysBetween(today, due));
  if (urgency === "late") return <Late text={text} />;
  return (
    <span className="line-when soon num" title={norwegianDate(due)}>
      <CalendarIcon aria-hidden />
      {text}
    </span>
  );
}

const Late = ({ text }: { text: string }) => (
  <span className="line-when late num">
    <ExclamationmarkTriangleFillIcon aria-hidden />
    {text}
  </span>
);
