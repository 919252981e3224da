import { useEffect, useRef, type SubmitEvent, type ReactNode } from "react";

interface StepCardProps {
  /** "Steg 2 av 5"; left out where there is only one step. */
  count?: string;
  title: string;
  text: string;
  children: ReactNode;
  actions: ReactNode;
  onSubmit: () => void;
  /** Escape. */
  onLeave?: () => void;
}

/** One step: where one is, what is asked, the buttons. The heading takes focus so that the step is read from the top. */
export function StepCard({ count, title, text, children, actions, onSubmit, onLeave }: StepCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      className="threshold-card"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onLeave?.()}
      noValidate
    >
      <div>
        {count !== undefined && <p className="step-count">{count}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <p>{text}</p>
      {children}
      <div className="step-actions">{actions}</div>
    </form>
  );
}
