import type { ReactNode } from "react";

interface PageHeadingProps {
  title: string;
  /** Beside the title: a count or a status tag. */
  aside?: ReactNode;
  lead?: string;
  crumbs?: ReactNode;
  actions?: ReactNode;
}

/** The top of every page: where one is, what it is, the one or two things to do here. */
export function PageHeading({ title, aside, lead, crumbs, actions }: PageHeadingProps) {
  return (
    <header className="page-heading">
      <div>
        {crumbs && <div className="crumbs">{crumbs}</div>}
        <div className="page-heading-title">
          <h1>{title}</h1>
          {aside}
        </div>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="page-heading-actions">{actions}</div>}
    </header>
  );
}
