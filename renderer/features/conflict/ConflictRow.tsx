import { Button, CopyButton } from "@navikt/ds-react";
import { useId } from "react";
import type { Conflicted } from "../../../shared/conflict/merge.ts";
import { valueAt } from "../../../shared/conflict/path.ts";
import type { Choice } from "../../../shared/conflict/resolve.ts";
import type { FieldConflict, FieldVersion } from "../../../shared/conflict/schema.ts";
import { same } from "../../../shared/same.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { momentText } from "../../bridge/momentText.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import type { FieldPlace } from "./fieldPlace.ts";
import { fieldValue, type Shown } from "./fieldValue.ts";
import { joinerOf, maySettle } from "./settle.ts";
import { namesOf } from "./versionNames.ts";
import { VersionText } from "./VersionText.tsx";

interface ConflictRowProps {
  editor: EditorStore<Conflicted>;
  conflict: FieldConflict;
  place: FieldPlace;
  shown: Shown;
  onChoose: (choice: Choice, between?: string) => void;
}

/** One field two have written in: both versions side by side, and what to do with them. */
export function ConflictRow({ editor, conflict, place, shown, onChoose }: ConflictRowProps) {
  const t = useT();
  const { today, user } = useSession().status;
  const titleId = useId();
  const standing = valueAt(shown.record, conflict.path);
  const isGone = standing === undefined;
  const isUntouched = same(standing, conflict.shown.value);
  const names = namesOf(conflict, user?.name ?? "", t);
  const [left, right] = [
    isGone ? "" : fieldValue(shown, place.keys, standing),
    fieldValue(shown, place.keys, conflict.other.value),
  ];
  const by = (version: FieldVersion, who: string): string =>
    [who, momentText(version.at, today, t)].filter((part) => part !== "").join(", ");
  const between = joinerOf(place.keys, standing, conflict.other.value);
  const mayUse = maySettle(editor, conflict, "other", user?.role ?? "reader");
  return (
    <section className="conflict-row" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {place.label}
        {place.where.length > 0 && <span className="conflict-where">{place.where.join(" · ")}</span>}
      </h3>
      <div className="conflict-versions">
        {!isGone && (
          <VersionText
            title={t.conflict.standsNow}
            by={isUntouched ? by(conflict.shown, names.shown) : ""}
            text={left}
            other={right}
          />
        )}
        <VersionText title={t.conflict.waits} by={by(conflict.other, names.other)} text={right} other={left} />
      </div>
      {!mayUse && <p className="small">{isGone ? t.conflict.gone : t.conflict.fixed}</p>}
      <div className="tag-row">
        {mayUse ? (
          <>
            <Choose onClick={() => onChoose("shown")}>{isUntouched ? names.useShown : t.conflict.keepStanding}</Choose>
            <Choose onClick={() => onChoose("other")}>{names.useOther}</Choose>
            {between !== null && <Choose onClick={() => onChoose("both", between)}>{t.conflict.both}</Choose>}
          </>
        ) : (
          <>
            <CopyButton size="small" copyText={right} text={t.conflict.copy} />
            <Choose onClick={() => onChoose("shown")}>{t.conflict.remove}</Choose>
          </>
        )}
      </div>
    </section>
  );
}

function Choose({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button type="button" size="small" variant="secondary" data-color="neutral" onClick={onClick}>
      {children}
    </Button>
  );
}
