/** Milliseconds of the processor that the work took. Other processes of a busy machine do not count, as they do on a clock. */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
