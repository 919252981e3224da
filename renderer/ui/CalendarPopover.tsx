import { DatePicker, Popover, Portal } from "@navikt/ds-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { isIsoDate, isoOf } from "../../shared/dates.ts";
import { useT } from "../i18n/useT.ts";

interface CalendarPopoverProps {
  label: string;
  value: string;
  today: string;
  anchor: HTMLElement | null;
  onPick: (iso: string) => void;
  onClose: () => void;
}

/** Local midnight of an ISO date, the only form Aksel's calendar takes. */
function dateOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(year, month - 1, day);
}

/** The calendar, in a portal so that it is never clipped; arrows move, Enter picks, Escape closes. */
export function CalendarPopover({ label, value, today, anchor, onPick, onClose }: CalendarPopoverProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  // For the calendar alone: React hands keys on to the form it is opened from, which Escape may close, too.
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  const shown = dateOf(isIsoDate(value) ? value : today);
  return (
    <Portal>
      <Popover
        open
        ref={box}
        role="dialog"
        aria-label={t.app.calendarFor(label)}
        anchorEl={anchor}
        onClose={onClose}
        onKeyDown={escape}
        placement="bottom-end"
      >
        <Popover.Content className="calendar-content">
          <DatePicker.Standalone
            {...(isIsoDate(value) ? { selected: dateOf(value) } : {})}
            defaultMonth={shown}
            showWeekNumber
            dropdownCaption
            fromDate={new Date(1900, 0, 1)}
            toDate={new Date(2200, 11, 31)}
            onSelect={(picked?: Date) => picked && onPick(isoOf(picked))}
          />
        </Popover.Content>
      </Popover>
    </Portal>
  );
}
