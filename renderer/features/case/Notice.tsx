import { ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { useId, type ReactNode } from "react";

interface NoticeProps {
  tone: "warning" | "danger";
  title: string;
  children?: ReactNode;
}

/** Something to know before reading on: icon, words, and only then colour. */
export function Notice({ tone, title, children }: NoticeProps) {
  const heading = useId();
  return (
    <section className={`case-notice ${tone}`} aria-labelledby={heading}>
      <ExclamationmarkTriangleFillIcon aria-hidden />
      <div>
        <p id={heading} className="case-notice-title">
          {title}
        </p>
        {children}
      </div>
    </section>
  );
}
