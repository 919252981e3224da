import { useT } from "../../i18n/useT.ts";

/** More than anybody reads; the paths have them all. */
const MOST = 10;

interface FileListProps {
  /** May repeat: several files of one record say the same. */
  sentences: readonly string[];
  /** For whoever runs the folder. */
  paths: readonly string[];
}

/** What was found, in words, and the files behind it for those who want to know. */
export function FileList({ sentences, paths }: FileListProps) {
  const t = useT().maintenance;
  const different = [...new Set(sentences)];
  return (
    <>
      <ul className="health-list">
        {different.slice(0, MOST).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {different.length > MOST && <p>{t.more(different.length - MOST)}</p>}
      <details>
        <summary>{t.whichFiles}</summary>
        <ul className="health-list health-paths">
          {paths.map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
