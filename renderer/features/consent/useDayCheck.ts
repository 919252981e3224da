import { isIsoDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";

/** Of a day that must have come. The field says itself that something is no date. */
export function useDayCheck() {
  const words = useT().consent;
  const { today } = useCase();
  return {
    isWrong: (day: string): boolean => !isIsoDate(day) || day > today,
    dayError: (day: string): string | undefined => {
      if (day === "") return words.writeDate;
      return isIsoDate(day) && day > today ? words.dateInFuture : undefined;
    },
  };
}
