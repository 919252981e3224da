import { dayOff, nextWorkday } from "../../../shared/workdays.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";

/** Says so when a last day is one nobody works on. */
export function DayNote({ date }: { date: string }) {
  const t = useT().cases;
  const off = dayOff(date);
  if (off === "") return null;
  return (
    <span className="muted num">
      {" · "}
      {t.dayOff(t.daysOff[off], norwegianDate(nextWorkday(date)))}
    </span>
  );
}
