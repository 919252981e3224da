import { useEffect, useRef, type ReactNode } from "react";
import { announce } from "./announce.tsx";

interface PageHeadingProps {
  title: string;
  /** Beside the title: a count or a status tag. */
  aside?: ReactNode;
  lead?: string;
  crumbs?: ReactNode;
  actions?: ReactNode;
}

/**
 * The top of every page: where one is, what it is, the one or two things to do here. Screen readers are told of the new
 * page when it comes, not when its title changes under typing.
 */
export function PageHeading({ title, aside, lead, crumbs, actions }: PageHeadingProps) {
  const firstTitle = useRef(title);
  useEffect(() => announce(firstTitle.current), []);
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
