import { isDeepStrictEqual } from 'node:util';
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Pair, visit } from 'yaml';
import { PARTNERSHIP_FIELDS } from '../../model/directory/fields.ts';
import { keysOfKind } from '../../model/fields/walk.ts';
import type { FrontMatterData, FrontMatterValue } from './rowData.ts';

type Path = readonly (string | number)[];

/** `position: [48.85, 2.35]` */
const ON_ONE_LINE = keysOfKind(PARTNERSHIP_FIELDS, ['position']);
const DATES = keysOfKind(PARTNERSHIP_FIELDS, ['date', 'writtenDate']);

const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * The YAML of a front matter with what differs between two data changed in it, and nothing else: comments, order
 * of keys and styles of quotation stay. Undefined when it has aliases, which a change in one place would carry on.
 */
export function editedYaml(
  yaml: string,
  before: FrontMatterData,
  after: FrontMatterData,
): string | undefined {
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', stringKeys: true });
  let aliases = 0;
  visit(document, {
    Alias: () => void aliases++,
    Scalar: (_, node) => {
      // As numbers these codes would lose their first sign when written.
      if (typeof node.value === 'number' && /^(?:0\d+|\+\d+)$/.test(node.source ?? ''))
        node.value = node.source;
    },
  });
  if (aliases > 0) return undefined;
  change(document, [], before, after);
  return document.toString(STYLE);
}

/** The YAML of a new entry. */
export function newYaml(data: FrontMatterData): string {
  const document = parseDocument('{}');
  document.contents = document.createNode(yamlValue(data)) as typeof document.contents;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && ON_ONE_LINE.has(String(key.value)) && isSeq(value)) value.flow = true;
    },
  });
  return document.toString(STYLE);
}

function change(document: Document, path: Path, before: FrontMatterValue, after: FrontMatterValue): void {
  if (isDeepStrictEqual(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) changeList(document, path, before, after);
  else if (isRecord(before) && isRecord(after)) changeRecord(document, path, before, after);
  else document.setIn(path, yamlValue(after, path.at(-1)));
}

function changeRecord(document: Document, path: Path, before: FrontMatterData, after: FrontMatterData): void {
  const order = Object.keys(after);
  for (const key of new Set([...Object.keys(before), ...order])) {
    const [old, now] = [before[key], after[key]];
    const at = [...path, key];
    if (now === undefined) document.deleteIn(at);
    else if (old !== undefined) change(document, at, old, now);
    else if (document.hasIn(at)) document.setIn(at, yamlValue(now, key));
    else insertKey(document, path, key, now, order.slice(0, order.indexOf(key)));
  }
}

/** After the nearest of the keys that come before it in the order of files. */
function insertKey(
  document: Document,
  path: Path,
  key: string,
  value: FrontMatterValue,
  earlier: readonly string[],
): void {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return document.setIn([...path, key], yamlValue(value, key));
  const places = map.items.map((item) => earlier.indexOf(keyOf(item)));
  const last = places.lastIndexOf(Math.max(...places));
  const node = document.createNode(yamlValue(value, key));
  if (ON_ONE_LINE.has(key) && isSeq(node)) node.flow = true;
  map.items.splice(places[last] === -1 ? 0 : last + 1, 0, document.createPair(key, node));
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Items that both lists begin or end with stay as they are; those between are changed one by one. */
function changeList(
  document: Document,
  path: Path,
  before: readonly FrontMatterValue[],
  after: readonly FrontMatterValue[],
): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isDeepStrictEqual(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isDeepStrictEqual(before.at(-1 - end), after.at(-1 - end))) end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  for (const [index, item] of now.entries()) {
    const earlier = old[index];
    if (earlier !== undefined) change(document, [...path, start + index], earlier, item);
    else insertItem(document, path, start + index, item);
  }
  for (let index = old.length; index > now.length; index--) document.deleteIn([...path, start + index - 1]);
}

function insertItem(document: Document, path: Path, index: number, item: FrontMatterValue): void {
  const list = document.getIn(path, true);
  if (isSeq(list) && !isAlias(list)) list.items.splice(index, 0, document.createNode(yamlValue(item)));
}

function isRecord(value: FrontMatterValue): value is FrontMatterData {
  return typeof value === 'object' && !Array.isArray(value);
}

/** As editors write it: a year alone is a number, everything else that looks like one is quoted. */
function yamlValue(value: FrontMatterValue, key?: string | number): FrontMatterValue {
  if (Array.isArray(value)) return value.map((item) => yamlValue(item));
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, yamlValue(one, name)]));
  }
  return DATES.has(String(key)) && typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
}
