/** Processor time of some work, in milliseconds: what else the machine does is not in it. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long eight times as much takes: 8 where the time grows with the size, 64 where it grows with its
 * square. What takes less than 20 ms counts as that: it says nothing.
 */
export async function timesAsLong(work: (size: number) => unknown, size: number): Promise<number> {
  await work(size);
  const short = Math.max(20, await processorTime(() => work(size)));
  return (await processorTime(() => work(8 * size))) / short;
}

/** Between the two, with room for what the machine does beside. */
export const GROWS_WITH_SIZE = 28;
