/** So many texts are kept: those of two large books, twice. */
const MOST_KEPT = 1000;

/**
 * What is made of a text, made once while the text stays as it is: several readers ask for it, and a program that
 * reads content again asks of files that nobody has changed. The oldest give way.
 */
export function keptByText<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    for (const oldest of kept.keys()) {
      if (kept.size < MOST_KEPT) break;
      kept.delete(oldest);
    }
    kept.set(text, made);
    return made;
  };
}
