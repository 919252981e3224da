import {
  ArchiveIcon,
  CheckmarkCircleIcon,
  HourglassIcon,
  InboxDownIcon,
  MagnifyingGlassIcon,
  PencilIcon,
  PersonCheckmarkIcon,
  PersonPlusIcon,
  TasklistIcon,
  XMarkOctagonIcon,
} from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { memo, type ReactNode } from "react";
import type { CaseStatus } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";

type TagColor = "neutral" | "info" | "success" | "warning";

const looks: Record<CaseStatus, readonly [TagColor, ReactNode]> = {
  received: ["info", <InboxDownIcon key="icon" aria-hidden />],
  assessing: ["info", <MagnifyingGlassIcon key="icon" aria-hidden />],
  refused: ["neutral", <XMarkOctagonIcon key="icon" aria-hidden />],
  awaitingConsent: ["warning", <HourglassIcon key="icon" aria-hidden />],
  appointing: ["info", <PersonPlusIcon key="icon" aria-hidden />],
  coordinated: ["success", <PersonCheckmarkIcon key="icon" aria-hidden />],
  planInProgress: ["neutral", <PencilIcon key="icon" aria-hidden />],
  planInForce: ["success", <TasklistIcon key="icon" aria-hidden />],
  toClose: ["neutral", <ArchiveIcon key="icon" aria-hidden />],
  closed: ["neutral", <CheckmarkCircleIcon key="icon" aria-hidden />],
};

/** Where a case is on its path: icon and word, colour third. */
export const StatusTag = memo(function StatusTag({ status }: { status: CaseStatus }) {
  const t = useT();
  const [color, icon] = looks[status];
  return (
    <Tag size="small" variant="moderate" data-color={color} icon={icon}>
      {t.cases.status[status]}
    </Tag>
  );
});
