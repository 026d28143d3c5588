/**
 * The same content with images under the real names of their files: a name in another normal form is the same name to
 * people, and another to a file system. Nothing is copied where nothing differs.
 */
export function withRealImageFiles<Content>(
  content: Content,
  realNames: ReadonlyMap<string, string>,
): Content {
  if (realNames.size === 0) return content;
  const done = new Map<object, unknown>();
  const renamed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Map || value instanceof Set) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
    done.set(value, copy);
    for (const [key, one] of Object.entries(value)) Reflect.set(copy, key, renamed(one));
    if (!Array.isArray(copy) && copy['kind'] === 'image' && typeof copy['file'] === 'string') {
      copy['file'] = realNames.get(copy['file']) ?? copy['file'];
    }
    return copy;
  };
  // Only names of files differ in what is made.
  return renamed(content) as Content;
}
