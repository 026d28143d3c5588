/** What a cache holds of one thing. */
interface Kept<Value> {
  readonly value: Promise<Value>;
  /** Known when it is made. */
  size: number;
}

/**
 * Makes things once for each key, and lets go of those that were asked for the longest ago as soon as all together
 * are heavier than a bound. Right as long as a key says everything that its thing is made from: here, a digest of the
 * bytes and the settings.
 * @param most bytes
 * @param sizeOf bytes of a thing
 */
export function boundedCache<Value>(
  most: number,
  sizeOf: (value: Value) => number,
): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Kept<Value>>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  const weigh = (key: string, one: Kept<Value>, value: Value): void => {
    if (kept.get(key) !== one) return;
    one.size = sizeOf(value);
    total += one.size;
    for (const [oldest] of kept) {
      if (total <= most) return;
      drop(oldest);
    }
  };
  return (key, make) => {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    }
    const one: Kept<Value> = { value: make(), size: 0 };
    kept.set(key, one);
    one.value.then(
      (value) => weigh(key, one, value),
      () => drop(key),
    );
    return one.value;
  };
}
