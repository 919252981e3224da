import { Button } from "@navikt/ds-react";
import { useState, type ReactNode } from "react";

interface IconButtonProps {
  /** Its name, also shown when pointed at. */
  label: string;
  icon: ReactNode;
  onClick: () => void;
  keys?: string[];
  disabled?: boolean;
}

/**
 * A quiet button with an icon only; the word comes when it is pointed at or has focus, and Escape takes it away. The
 * word is drawn inside the button, so that it stays in the landmark the button is in.
 */
export function IconButton({ label, icon, onClick, keys, disabled = false }: IconButtonProps) {
  const [dismissed, setDismissed] = useState(false);
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      data-color="neutral"
      className="icon-button"
      aria-label={label}
      aria-keyshortcuts={keys?.join("+").replace("Ctrl", "Control")}
      icon={icon}
      disabled={disabled}
      onClick={onClick}
      onMouseLeave={() => setDismissed(false)}
      onBlur={() => setDismissed(false)}
      onKeyDown={(event) => event.key === "Escape" && setDismissed(true)}
    >
      {!dismissed && (
        <span className="icon-tip" aria-hidden="true">
          {label}
          {keys?.map((key) => (
            // Drawn by the style sheet: as text of the button it would have to be part of the name, too.
            <kbd key={key} data-key={key} />
          ))}
        </span>
      )}
    </Button>
  );
}
