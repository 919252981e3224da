import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useT } from "../../i18n/useT.ts";
import { focusIdSoon } from "../../ui/focusSoon.ts";

interface SuggestedProps {
  items: readonly { id: string; text: string; detail: string }[];
  onAdd: (id: string) => void;
}

/** What is usual and not there yet; one press takes it in. */
export function Suggested({ items, onAdd }: SuggestedProps) {
  const t = useT().unit;
  if (items.length === 0) return null;
  return (
    <details className="suggested">
      <summary id="suggested">
        {t.suggestions} <span className="num muted">{items.length}</span>
      </summary>
      <p className="small muted">{t.suggestionsLead}</p>
      <ul className="hairlines">
        {items.map(({ id, text, detail }) => (
          <li key={id} className="suggested-row">
            <span>
              {text} <span className="small muted">{detail}</span>
            </span>
            <Button
              size="small"
              variant="tertiary"
              icon={<PlusIcon aria-hidden />}
              aria-label={`${t.add}: ${text}`}
              onClick={() => {
                onAdd(id);
                focusIdSoon("suggested");
              }}
            >
              {t.add}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
