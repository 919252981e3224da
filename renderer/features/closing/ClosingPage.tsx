import { Link } from "react-router";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ReadOnly } from "../../ui/readOnly.tsx";
import { ActCard } from "./ActCard.tsx";
import { ArchiveCard } from "./ArchiveCard.tsx";
import { ChecksCard } from "./ChecksCard.tsx";
import "./closing.css";
import { ClosedCard } from "./ClosedCard.tsx";
import { LettersCard } from "./LettersCard.tsx";
import { ReopenCard } from "./ReopenCard.tsx";
import { WhyCard } from "./WhyCard.tsx";

/** The end of a case: prepared while it is open, done in one step, and afterwards what is left of it. */
export function ClosingPage() {
  const { cases, closing } = useT();
  const t = closing.page;
  const { editor } = useCase();
  useActiveEditor(editor);
  const mayClose = useMay("closeCase");
  const isEnding = useEditor(editor, ({ closedOn }) => closedOn !== "");
  return (
    <ReadOnly when={!mayClose}>
      <header className="page-heading">
        <div>
          <div className="crumbs">
            <Link to={paths.case(editor.get().id)}>{cases.tab.overview}</Link>
          </div>
          <h2>{closing.self}</h2>
          {!isEnding && mayClose && <p className="lead">{t.lead}</p>}
        </div>
      </header>
      <div className="closing-page">
        <div className="stack">
          {isEnding && <ClosedCard />}
          <WhyCard />
          {!isEnding && mayClose && <ActCard />}
        </div>
        <div className="stack">
          <ChecksCard />
          <LettersCard />
          <ArchiveCard />
        </div>
      </div>
      {isEnding && <ReopenCard />}
    </ReadOnly>
  );
}
