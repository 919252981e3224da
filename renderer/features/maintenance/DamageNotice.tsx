import { Link } from "react-router";
import { damageKinds, type Damage } from "../../../shared/maintenance/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Notice } from "../../ui/Notice.tsx";
import { FileList } from "./FileList.tsx";
import { useRecordName } from "./useRecordName.ts";

/** Nothing is missing in these; all others deserve a look at the backups. */
const harmless: Damage["kind"] = "older";

/** What is damaged, the gravest first, one sentence for each record, and what to do. */
export function DamageNotice({ damaged }: { damaged: readonly Damage[] }) {
  const t = useT().maintenance;
  const nameOf = useRecordName();
  const sentences = damageKinds.flatMap((kind) =>
    damaged.filter((one) => one.kind === kind).map(({ record }) => t.damaged[kind](nameOf(record))),
  );
  const isGrave = damaged.some(({ kind }) => kind !== harmless);
  return (
    <Notice tone={isGrave ? "danger" : "warning"} title={t.damagedTitle(damaged.length)}>
      <FileList sentences={sentences} paths={damaged.map(({ path }) => path)} />
      {isGrave && (
        <p>
          <Link to={paths.backup}>{t.toBackup}</Link>
        </p>
      )}
    </Notice>
  );
}
