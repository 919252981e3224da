import { ChevronRightIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Card } from "../../ui/Card.tsx";

export interface AdminLink {
  to: string;
  icon: ReactNode;
  title: string;
  text: string;
}

/** The ways to pages that are too large for a card. */
export function AdminLinks({ title, links }: { title: string; links: readonly AdminLink[] }) {
  return (
    <Card title={title}>
      <ul className="hairlines admin-links">
        {links.map(({ to, icon, title: name, text }) => (
          <li key={to}>
            <Link to={to}>
              {icon}
              <span className="admin-link-words">
                <span className="admin-link-title">{name}</span>
                <span className="small muted">{text}</span>
              </span>
              <ChevronRightIcon aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
