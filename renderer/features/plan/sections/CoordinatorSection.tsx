import { Link } from "react-router";
import { activeAppointments } from "../../../../shared/case/rules.ts";
import { norwegianDate } from "../../../../shared/dates.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { paths } from "../../../paths.ts";
import { Card } from "../../../ui/Card.tsx";

/** Who coordinates now, from the appointments of the case. */
export function CoordinatorSection() {
  const t = useT();
  const { editor, registers, today } = usePlanCase();
  const record = useEditor(editor, (state) => state);
  const register = useEditor(registers.coordinators, (state) => state.coordinators);
  const active = activeAppointments(record, today);
  return (
    <Card>
      {active.length === 0 && <p>{t.plan.noCoordinator}</p>}
      {active.length > 0 && (
        <ul className="hairlines">
          {active.map((appointment) => {
            const found = register.find((one) => one.id === appointment.coordinatorId);
            const facts = [found?.title, found?.unit, found?.phone].filter(Boolean).join(", ");
            return (
              <li key={appointment.id}>
                <p>
                  <strong>{found?.name ?? t.plan.unknownCoordinator}</strong>
                </p>
                {facts && <p>{facts}</p>}
                <p className="small muted num">
                  {t.plan.coordinatorType[appointment.type]}{" "}
                  {appointment.from && t.plan.appointedFrom(norwegianDate(appointment.from))}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <Link to={paths.caseCoordinator(record.id)}>{t.plan.toCoordinator}</Link>
      </p>
    </Card>
  );
}
