/** Name of a backup made at this moment: UTC to the second, `20261122T104200Z`. */
export const idAt = (now: Date): string => `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const ID = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z(?:-(\d+))?$/;

/** ISO moment in UTC that a backup's name tells; empty when it is no such name. */
export function momentOf(id: string): string {
  const [, year, month, day, hour, minute, second] = ID.exec(id) ?? [];
  return year === undefined ? "" : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** Oldest first; `-2` and so on in the order they were made. */
export function compareIds(a: string, b: string): number {
  const [stampA, stampB] = [a.slice(0, 16), b.slice(0, 16)];
  if (stampA !== stampB) return stampA < stampB ? -1 : 1;
  return Number(ID.exec(a)?.[7] ?? 1) - Number(ID.exec(b)?.[7] ?? 1);
}
