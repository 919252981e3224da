import {
  CheckmarkCircleIcon,
  CircleSlashIcon,
  ClockDashedIcon,
  PencilIcon,
  PersonCrossIcon,
  PrinterSmallIcon,
  XMarkOctagonIcon,
} from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import type { ReactNode } from "react";
import type { ConsentState } from "../../../shared/consent/schema.ts";
import { useT } from "../../i18n/useT.ts";

type Look = { color: "success" | "warning" | "neutral" | "info"; icon: ReactNode };

const looks: Record<ConsentState, Look> = {
  draft: { color: "neutral", icon: <PencilIcon aria-hidden /> },
  printed: { color: "info", icon: <PrinterSmallIcon aria-hidden /> },
  signed: { color: "success", icon: <CheckmarkCircleIcon aria-hidden /> },
  refused: { color: "neutral", icon: <XMarkOctagonIcon aria-hidden /> },
  partlyWithdrawn: { color: "warning", icon: <CircleSlashIcon aria-hidden /> },
  withdrawn: { color: "warning", icon: <CircleSlashIcon aria-hidden /> },
  outdated: { color: "warning", icon: <PersonCrossIcon aria-hidden /> },
  expired: { color: "warning", icon: <ClockDashedIcon aria-hidden /> },
};

/** The state of a consent: icon and word. */
export function ConsentTag({ state }: { state: ConsentState }) {
  const t = useT();
  return (
    <Tag size="small" variant="moderate" data-color={looks[state].color} icon={looks[state].icon}>
      {t.consent.state[state]}
    </Tag>
  );
}
