import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { keptByText } from '../lexicon/keptByText.ts';
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
  return document.errors.length > 0 ? [] : scalarsOf(document);
}

function scalarsOf(document: Document): WrittenScalar[] {
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
export const headScalars: (text: string) => readonly WrittenScalar[] = keptByText(
  (text) => scalarsOfRead.get(text) ?? writtenScalars(text.slice(0, bodyStartOf(text))),
);

/** By the text of its file, what a front matter has that was parsed to be read: it need not be parsed once more. */
const scalarsOfRead = new Map<string, readonly WrittenScalar[]>();
const MOST_READ = 1000;

/**
 * Keeps the values of a document that was parsed without a fault, before anything in it is changed.
 * @param source the YAML, which stands behind the first line of `text`
 */
export function keepScalars(text: string, source: string, document: Document): void {
  const start = text.indexOf('\n');
  if (document.errors.length > 0 || !text.startsWith(source, start)) return;
  const scalars = scalarsOf(document).map((one) => ({
    path: one.path,
    start: start + one.start,
    // A value of several lines has its last line end, which the fence's line took from the source.
    end: start + one.end + (one.end === source.length && isOfLines(source, one) ? 1 : 0),
  }));
  rememberScalars(text, scalars);
}

/** Those of a text that was read before. */
export function rememberScalars(text: string, scalars: readonly WrittenScalar[]): void {
  for (const oldest of scalarsOfRead.keys()) {
    if (scalarsOfRead.size < MOST_READ) break;
    scalarsOfRead.delete(oldest);
  }
  scalarsOfRead.set(text, scalars);
}

/** What was kept of a text, while it is. */
export function rememberedScalars(text: string): readonly WrittenScalar[] | undefined {
  return scalarsOfRead.get(text);
}

function isOfLines(source: string, { start }: WrittenScalar): boolean {
  return !source.endsWith('\n') && (source[start] === '|' || source[start] === '>');
}

/** Offset of the first line after the front matter. */
export function bodyStartOf(text: string): number {
  const fence = /^---[^\n]*\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text);
  return fence === null ? 0 : fence[0].length;
}
