import { CheckmarkCircleFillIcon, CircleIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import type { Registers } from "../../bridge/registers.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";

/** A store nobody has a case in yet: what to do first, and what of it is done. */
export function StartCard({ registers }: { registers: Registers }) {
  const t = useT().followup;
  const settled = useEditor(registers.settings, (state) => state.phone !== "" || state.postalAddress !== "");
  const coordinators = useEditor(registers.coordinators, (state) => state.coordinators.length > 0);
  const services = useEditor(registers.directory, (state) => state.services.length > 0);
  const mayCreate = useMay("createCase");
  const steps = [
    { to: paths.settings, text: t.start.settings, done: settled },
    { to: paths.coordinators, text: t.start.coordinators, done: coordinators },
    { to: paths.directory, text: t.start.directory, done: services },
    ...(mayCreate ? [{ to: paths.newCase, text: t.start.firstCase, done: false }] : []),
  ];
  return (
    <Card title={t.startTitle} lead={t.startText}>
      <ol className="start-steps">
        {steps.map(({ to, text, done }) => (
          <li key={to} className={done ? "done" : undefined}>
            {done ? <CheckmarkCircleFillIcon title={t.startDone} /> : <CircleIcon aria-hidden />}
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}
