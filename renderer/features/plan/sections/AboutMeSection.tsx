import { Link } from "react-router";
import { usePlanCase } from "../planCase.ts";
import { useT } from "../../../i18n/useT.ts";
import { paths } from "../../../paths.ts";
import { Card } from "../../../ui/Card.tsx";
import { NoteField } from "../NoteField.tsx";

/** The person's own presentation; the facts are kept with the people of the case. */
export function AboutMeSection() {
  const t = useT();
  const { editor } = usePlanCase();
  return (
    <Card>
      <NoteField field="aboutMe" rows={6} />
      <p className="small muted">
        {t.plan.factsElsewhere} <Link to={paths.casePeople(editor.get().id)}>{t.plan.toPeople}</Link>
      </p>
    </Card>
  );
}
