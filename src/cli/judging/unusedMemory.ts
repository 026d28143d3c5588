import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes. Below it, collecting takes longer than the memory is worth. */
const MUCH = 500e6;
/** What a first collection has freed, a second one lets go. Milliseconds between them. */
const AGAIN_AFTER = 300;

/**
 * Collects what a large book was laid out with, where V8 would not: before it is drawn, which takes as much room again,
 * and once no other is to come, while the judge reads the last file on another thread and this one waits.
 * @param used bytes of this thread's heap
 * @param collector asked for where there is much to collect
 */
export function giveBackMemory(
  used = getHeapStatistics().used_heap_size,
  collector: () => () => void = garbageCollector,
): void {
  if (used <= MUCH) return;
  const collect = collector();
  collect();
  setTimeout(collect, AGAIN_AFTER).unref();
}

/** V8's own, of this thread; the flag is taken back, since what is compiled for other flags is not read again. */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof collect === 'function' ? () => void collect() : () => undefined;
}
