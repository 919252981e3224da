import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { Link } from "react-router";

interface LinkButtonProps {
  to: string;
  /** Goes with the address without standing in it. */
  state?: object;
  variant?: "primary" | "secondary" | "tertiary";
  icon?: ReactNode;
  iconPosition?: "left" | "right";
  /** What is heard, where the words alone do not say what about. */
  label?: string;
  children: string;
}

/** Leads to another page, so it is a link to those who hear it, though it looks like a button. */
export function LinkButton({
  to,
  state,
  variant = "primary",
  icon,
  iconPosition = "left",
  label,
  children,
}: LinkButtonProps) {
  return (
    <Button
      as={Link}
      to={to}
      state={state}
      size="small"
      variant={variant}
      icon={icon}
      iconPosition={iconPosition}
      aria-label={label}
      // Aksel calls everything that is not a <button> a button, and presses it on Space; a link does neither.
      role={undefined}
      onKeyUp={(event) => event.preventDefault()}
    >
      {children}
    </Button>
  );
}
