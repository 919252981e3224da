/** Node makes an error for every "not there" and, inside its own crypto, for many a key: half of the time of a simulation. */
export async function withoutStacks<T>(work: () => Promise<T>): Promise<T> {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return await work();
  } finally {
    Error.stackTraceLimit = before;
  }
}
