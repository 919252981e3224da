import { newAppointment } from "../../../shared/case/newCase.ts";
import { childCoordinatorBar } from "../../../shared/case/rules.ts";
import { ownEnd } from "../../../shared/coordinator/childCoordinator.ts";
import { newCoordinator } from "../../../shared/coordinator/rules.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import { unregisteredUnit } from "../../../shared/path/nextThing.ts";
import { fold } from "../../../shared/text.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { showToast } from "../../ui/toast.tsx";

const same = (a: string, b: string): boolean => fold(a.trim()) === fold(b.trim());

/**
 * Registers what a unit has reported that it did itself: the coordinator, new in the register when nobody there has that
 * name, and the appointment, which KE has still to assess.
 */
export function useRegisterUnit(): () => void {
  const t = useT();
  const { editor, registers, today } = useCase();
  return () => {
    const record = editor.get();
    const referral = unregisteredUnit(record);
    if (!referral) return;
    const { unitCoordinator, unitAppointedOn, reporterUnit, asksForChildCoordinator } = referral;
    const known = registers.coordinators.get().coordinators.find(({ name }) => same(name, unitCoordinator));
    const coordinator = known ?? { ...newCoordinator(newId()), name: unitCoordinator.trim(), unit: reporterUnit };
    if (!known)
      registers.coordinators.update(t.coordinator.steps.added, `coordinator.${coordinator.id}.add`, (draft) => {
        draft.coordinators.push(coordinator);
      });
    const isChild = asksForChildCoordinator && childCoordinatorBar(record.person, today) === "";
    const type = isChild ? "childCoordinator" : "coordinator";
    const appointment = newAppointment(newId(), {
      type,
      coordinatorId: coordinator.id,
      from: isIsoDate(unitAppointedOn) ? unitAppointedOn : today,
      until: ownEnd(type, record.person),
      appointedBy: "unit",
    });
    editor.update(t.cases.appointed, `appointments.add.${appointment.id}`, (draft) => {
      draft.appointments.push(appointment);
    });
    showToast(known ? t.assessment.unit.registered : t.assessment.unit.registeredNew(coordinator.name));
  };
}
