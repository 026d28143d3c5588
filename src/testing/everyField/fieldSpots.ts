import { isMap, isSeq, parseDocument, type Node } from 'yaml';

/** A key of a front matter, with those that it stands in. */
export type FieldPath = readonly (string | number)[];

/** A key of the front matter of a file. */
export interface FieldSpot {
  readonly file: string;
  readonly path: FieldPath;
}

const FRONT_MATTER = /^---\n(.*?)\n---\n(.*)$/s;

/** Every key of the front matters of some files; of a list, those of its first item. */
export function fieldSpots(texts: Readonly<Record<string, string>>): FieldSpot[] {
  return Object.entries(texts).flatMap(([file, text]) =>
    pathsIn(parseDocument(FRONT_MATTER.exec(text)?.[1] ?? '').contents).map((path) => ({ file, path })),
  );
}

function pathsIn(node: unknown, at: FieldPath = []): FieldPath[] {
  const own = at.length > 0 ? [at] : [];
  if (isMap<{ value: string }, Node>(node)) {
    return [...own, ...node.items.flatMap(({ key, value }) => pathsIn(value, [...at, key.value]))];
  }
  // The second item of a list takes what the first takes.
  return isSeq(node) ? [...own, ...pathsIn(node.items[0], [...at, 0])] : own;
}

/** A file with another value for a key, as YAML writes it. */
export function withValue(text: string, path: FieldPath, value: string): string {
  const [, head = '', body = ''] = FRONT_MATTER.exec(text) ?? [];
  const document = parseDocument(head);
  document.setIn(path, 'PLACEHOLDER');
  const written = document.toString({ lineWidth: 0 }).replace('PLACEHOLDER', () => value);
  return `---\n${written}---\n${body}`;
}
