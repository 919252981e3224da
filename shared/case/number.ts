/** Next case number of the year: one above the highest taken, so a number is never given twice. */
export function nextNumber(taken: readonly string[], year: number): string {
  const prefix = `${year}-`;
  const highest = taken
    .filter((number) => number.startsWith(prefix))
    .map((number) => Number(number.slice(prefix.length)))
    .reduce((most, running) => (Number.isInteger(running) && running > most ? running : most), 0);
  return `${prefix}${String(highest + 1).padStart(3, "0")}`;
}
