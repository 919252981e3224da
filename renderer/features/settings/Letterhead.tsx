import type { Settings } from "../../../shared/settings/schema.ts";
import { useT } from "../../i18n/useT.ts";

/** The top of a document as it will print, while the fields are written. */
export function Letterhead({ settings }: { settings: Settings }) {
  const t = useT();
  const sender = [settings.municipality, settings.unitName].filter((part) => part.trim() !== "").join(" · ");
  const contact = (["phone", "visitingAddress", "website"] as const).filter((field) => settings[field].trim() !== "");
  return (
    <figure className="letterhead">
      <figcaption>
        <span className="letterhead-title">{t.settings.letterhead}</span>
        <span className="small muted">{t.settings.letterheadLead}</span>
      </figcaption>
      <div className="letterhead-paper">
        <p className="letterhead-sender">{sender || t.settings.letterheadEmpty}</p>
        <div className="letterhead-lines" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
        {contact.length > 0 && (
          <dl>
            {contact.map((field) => (
              <div key={field}>
                <dt>{t.settings[field]}</dt>
                <dd>{settings[field]}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </figure>
  );
}
