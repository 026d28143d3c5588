/** Values that are kept at once, of each source: more than a build of all editions asks for. */
const MOST = 200;

/**
 * What a pure function gives, made once for the same inputs and kept as long as its source: a book is laid out
 * several times, and for several targets, with the same maps.
 * @param make gives equal values for the same source and equal inputs
 */
export function keptOf<Source extends object, Inputs, Value>(
  make: (source: Source, inputs: Inputs) => Value,
): (source: Source, inputs: Inputs) => Value {
  const kept = new WeakMap<Source, Map<string, Value>>();
  return (source, inputs) => {
    const values = kept.get(source) ?? new Map<string, Value>();
    kept.set(source, values);
    const key = JSON.stringify(inputs);
    const value = values.get(key) ?? make(source, inputs);
    // What was asked for last goes last
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > MOST && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
