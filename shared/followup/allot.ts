/**
 * How many lines of each group fit in `room`, the first groups first; every group that has any shows one of them, so that
 * nothing that is late hides what comes.
 */
export function allot(counts: readonly number[], room: number): number[] {
  const shown = counts.map((count) => Math.min(count, 1));
  let left = room - shown.reduce((sum, one) => sum + one, 0);
  return shown.map((one, index) => {
    const more = Math.max(0, Math.min((counts[index] ?? 0) - one, left));
    left -= more;
    return one + more;
  });
}
