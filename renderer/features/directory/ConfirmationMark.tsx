import { ArchiveIcon, CheckmarkCircleIcon, ClockDashedIcon, QuestionmarkDiamondIcon } from "@navikt/aksel-icons";
import { norwegianDate } from "../../../shared/dates.ts";
import { confirmation } from "../../../shared/directory/rules.ts";
import type { Service } from "../../../shared/directory/schema.ts";
import { useT } from "../../i18n/useT.ts";

const ICONS = {
  never: QuestionmarkDiamondIcon,
  confirmed: CheckmarkCircleIcon,
  stale: ClockDashedIcon,
  closedDown: ArchiveIcon,
};

/** Whether a human has vouched for the service lately: icon and words, grey when it must be asked again. */
export function ConfirmationMark({ service, today }: { service: Service; today: string }) {
  const t = useT();
  const state = service.closedDown ? "closedDown" : confirmation(service, today);
  const Icon = ICONS[state];
  const word = t.directory.state[state];
  return (
    <span className={`confirmation ${state}`}>
      <Icon aria-hidden />
      <span className="num">{typeof word === "string" ? word : word(norwegianDate(service.confirmedOn))}</span>
    </span>
  );
}
