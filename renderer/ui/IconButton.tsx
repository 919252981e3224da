import { Button, Tooltip } from "@navikt/ds-react";
import type { ReactNode } from "react";

interface IconButtonProps {
  /** Its name, also shown when pointed at. */
  label: string;
  icon: ReactNode;
  onClick: () => void;
  keys?: string[];
  disabled?: boolean;
}

/** A quiet button with an icon only; the word comes when it is pointed at or has focus. */
export function IconButton({ label, icon, onClick, keys, disabled = false }: IconButtonProps) {
  return (
    <Tooltip content={label} maxChar={200} placement="bottom" {...(keys ? { keys } : {})}>
      <Button
        size="small"
        variant="tertiary"
        data-color="neutral"
        aria-label={label}
        icon={icon}
        disabled={disabled}
        onClick={onClick}
      />
    </Tooltip>
  );
}
