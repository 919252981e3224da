import { useId, type ReactNode } from "react";

interface CardProps {
  title?: string;
  lead?: string;
  actions?: ReactNode;
  /** Of the heading, where an address leads to it. */
  id?: string;
  children: ReactNode;
}

/** The only raised surface. A card holds no card; inside it, hairlines. */
export function Card({ title, lead, actions, id, children }: CardProps) {
  const automatic = useId();
  const heading = id ?? automatic;
  return (
    <section className="card" aria-labelledby={title ? heading : undefined}>
      {title && (
        <div className="card-head">
          <h2 id={heading} tabIndex={id ? -1 : undefined}>
            {title}
          </h2>
          {actions && <div className="card-actions">{actions}</div>}
        </div>
      )}
      {lead && <p className="card-lead">{lead}</p>}
      {children}
    </section>
  );
}
