/** So many answers are kept: those of a book's paragraphs, for the layouts that are tried and after each change. */
const MOST_KEPT = 4000;

/** Gives what was made under a key before, or makes and keeps it: for what follows from the key alone and nobody changes. */
export function oncePerKey<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make();
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, value);
    return value;
  };
}
