const pad = (value: number): string => String(Math.abs(value)).padStart(2, "0");

/** `2026-11-21T14:32:05.120+01:00`: the clock on the wall of the workstation, and how far it is from UTC. */
export function isoWithZone(now: Date): string {
  const east = -now.getTimezoneOffset();
  const wall = new Date(now.getTime() + east * 60_000).toISOString().slice(0, -1);
  return `${wall}${east < 0 ? "-" : "+"}${pad(Math.trunc(east / 60))}:${pad(east % 60)}`;
}

/** Day on the wall of the workstation, ISO. */
export const dayOf = (at: string): string => at.slice(0, 10);

/** `14.32` on the wall of the workstation. */
export const timeOf = (at: string): string => at.slice(11, 16).replace(":", ".");

const hourOf = (at: string): number => Number(at.slice(11, 13));

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Between 22 and 06, or on a Saturday or Sunday. */
export const isOffHours = (at: string): boolean => hourOf(at) >= 22 || hourOf(at) < 6 || isWeekend(dayOf(at));
