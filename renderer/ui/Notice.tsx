import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  InformationSquareFillIcon,
  XMarkOctagonFillIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";

interface NoticeProps {
  tone: "info" | "success" | "warning" | "danger";
  title?: string;
  children?: ReactNode;
  /** Read out when it comes; for what stands in the way of what was just done. */
  alert?: boolean;
}

const icons = {
  info: <InformationSquareFillIcon aria-hidden />,
  success: <CheckmarkCircleFillIcon aria-hidden />,
  warning: <ExclamationmarkTriangleFillIcon aria-hidden />,
  danger: <XMarkOctagonFillIcon aria-hidden />,
};

/** Something to know, in words, with one icon on a soft ground. */
export function Notice({ tone, title, children, alert = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={alert ? "alert" : undefined}>
      {icons[tone]}
      <div className="notice-body">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
