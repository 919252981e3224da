import { strangeFile, type StrangeFile } from "../../../shared/maintenance/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { Notice } from "../../ui/Notice.tsx";
import { FileList } from "./FileList.tsx";
import { useRecordName } from "./useRecordName.ts";

const order = strangeFile.shape.holds.options;

/** Files somebody or something else has put into the folder; those that hold what is nowhere else come first. */
export function StrangeNotice({ strange }: { strange: readonly StrangeFile[] }) {
  const t = useT().maintenance;
  const nameOf = useRecordName();
  const sorted = order.flatMap((holds) => strange.filter((one) => one.holds === holds));
  const sentences = sorted.map(({ holds, path, record }) =>
    t.strange[holds](inSentence(nameOf(record)), path.slice(path.lastIndexOf("/") + 1)),
  );
  return (
    <Notice tone="warning" title={t.strangeTitle(strange.length)}>
      <FileList sentences={sentences} paths={sorted.map(({ path }) => path)} />
      <p>{t.syncAdvice}</p>
    </Notice>
  );
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
