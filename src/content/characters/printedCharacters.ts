/** Every character of every text of some values: what may be printed of them. Values may share parts, or hold maps. */
export function printedCharacters(values: unknown): ReadonlySet<string> {
  const characters = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [values];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string') {
      for (const character of value) characters.add(character);
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      const parts: Iterable<unknown> =
        value instanceof Map || value instanceof Set || Array.isArray(value) ? value : Object.values(value);
      for (const part of parts) if (part !== undefined) waiting.push(part);
    }
  }
  return characters;
}
