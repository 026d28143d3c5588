import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { KeyPath } from './yamlPlaces.ts';

/** A value of a front matter as it is typed, with its quotes: where it stands in the file. */
export interface WrittenScalar {
  readonly path: KeyPath;
  readonly start: number;
  readonly end: number;
}

/**
 * Every value of a front matter, with its offsets in the file; nothing of one that YAML does not understand.
 * @param head the text of the file before its body, which `readFrontMatter` has found within bounds
 */
export function writtenScalars(head: string): WrittenScalar[] {
  const document = parseDocument(
    head.replace(/\n---[ \t]*\n?$/, '\n').replace(/^---[^\n]*/, (fence) => '#'.padEnd(fence.length)),
    {
      schema: 'core',
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
    },
  );
  if (document.errors.length > 0) return [];
  const found: WrittenScalar[] = [];
  const walk = (node: unknown, path: KeyPath): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    else if (isScalar(node) && node.range) found.push({ path, start: node.range[0], end: node.range[1] });
  };
  walk(document.contents, []);
  return found;
}

/** The same of a whole file: of what stands between its fences. */
export function headScalars(text: string): WrittenScalar[] {
  return writtenScalars(text.slice(0, bodyStartOf(text)));
}

/** Offset of the first line after the front matter. */
export function bodyStartOf(text: string): number {
  const fence = /^---[^\n]*\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text);
  return fence === null ? 0 : fence[0].length;
}
