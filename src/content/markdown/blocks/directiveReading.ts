import type { List, RootContent, Table } from 'mdast';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { textOfInlines } from '../../../model/publication/inlineText.ts';
import type { Block, Inline } from '../../../model/publication/prose.ts';
import { SLUG, slugOf } from '../../files/slug.ts';
import { offsetsOf, placeAt, placeOfNode, sourceOfNode } from '../bodyPlaces.ts';
import { addAnchor, type BodyReading, report } from '../bodyReading.ts';
import { titleInlines } from '../inlines/titleInlines.ts';
import type { TableTitle } from './tables.ts';

export type Container = Extract<RootContent, { type: 'containerDirective' }>;

export type Attributes = Readonly<Record<string, string>>;

/** Blocks of what stands inside a container; given by the caller, since containers hold blocks and blocks containers. */
export type BlocksInside = (nodes: readonly RootContent[]) => Block[];

/** How a container is written, for whoever helps to write one. */
export interface BlockForm {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly holds: 'blocks' | 'table' | 'list' | 'picture';
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A kind of container: the settings that it takes, and the block that it makes. */
export interface Directive {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  /** What stands inside, as one begins to write it. */
  readonly holds: BlockForm['holds'];
  /** Settings that have closed lists of values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly block: (
    reading: BodyReading,
    node: Container,
    given: Attributes,
    inside: BlocksInside,
  ) => Block | undefined;
}

/** Enclosing nodes of a table cell or a list line inside a container, for the nesting limit. */
export const CELL_DEPTH = 4;

export function openingPlace(reading: BodyReading, node: Container): Place {
  return placeOfNode(reading, node.position);
}

/** Remark gives no place to attributes: looked for in the opening line, by name (`name=`, or `#` for an id). */
export function attributePlace(
  reading: BodyReading,
  node: Container,
  attribute: string,
  part: 'name' | 'value',
): Place {
  const [start] = offsetsOf(node.position);
  const { opening, written: all } = openingOf(reading, node);
  const written = all.get(attribute);
  const value = node.attributes?.[attribute] ?? '';
  const shorthand = value === '' ? -1 : opening.indexOf(`#${value}`);
  if (written === undefined && shorthand === -1) return openingPlace(reading, node);
  const nameAt = written?.at ?? shorthand;
  if (part === 'name') return placeAt(reading, start + nameAt, start + nameAt + attribute.length);
  const valueAt = written === undefined ? shorthand + 1 : nameAt + written.length;
  return placeAt(reading, start + valueAt, start + valueAt + value.length);
}

interface OpeningLine {
  readonly opening: string;
  /** By name, where an attribute begins in the line, and how far its value is from there. */
  readonly written: ReadonlyMap<string, { readonly at: number; readonly length: number }>;
}

/** One line can hold thousands of attributes: it is looked through once for all of them. */
const openings = new WeakMap<Container, OpeningLine>();

function openingOf(reading: BodyReading, node: Container): OpeningLine {
  const known = openings.get(node);
  if (known !== undefined) return known;
  const opening = sourceOfNode(reading, node.position).split('\n', 1)[0] ?? '';
  const written = new Map<string, { at: number; length: number }>();
  for (const match of opening.matchAll(/(?<=[\s{"'])([^\s"'={}]{1,200})\s{0,20}=\s{0,20}["']?/gu)) {
    const [whole, name = ''] = match;
    if (!written.has(name)) written.set(name, { at: match.index, length: whole.length });
  }
  const line = { opening, written };
  openings.set(node, line);
  return line;
}

export function unexpected(
  reading: BodyReading,
  node: Container,
  expected: 'table' | 'twoColumnTable' | 'boldList',
): undefined {
  report(reading, 'MD-012', openingPlace(reading, node), { name: node.name, expected });
  return undefined;
}

export function onlyChild<T extends 'table' | 'list'>(
  node: Container,
  type: T,
): (T extends 'table' ? Table : List) | undefined;
export function onlyChild(node: Container, type: string): RootContent | undefined {
  const [only, ...others] = node.children;
  return only?.type === type && others.length === 0 ? only : undefined;
}

export function titleAndAnchor(reading: BodyReading, node: Container, given: Attributes): TableTitle {
  const title = { ...titleOf(reading, node, given['titre'] ?? ''), ...sourcesOf(reading, node, given) };
  const id = given['id'];
  if (!id) return title;
  const place = attributePlace(reading, node, 'id', 'value');
  if (!SLUG.test(id)) report(reading, 'MD-020', place, { found: id, suggestion: slugOf(id) || 'tableau' });
  addAnchor(reading, { id, place, of: 'body' });
  return { ...title, id };
}

/** `source="cle, autre"`: keys of the front matter, as a citation names them. */
function sourcesOf(reading: BodyReading, node: Container, given: Attributes): Pick<TableTitle, 'sources'> {
  const written = (given['source'] ?? '').split(/[,;、；\s]+/u).filter((key) => key !== '');
  if (written.length === 0) return {};
  const sources = written.map((key) => reading.rules.declaredKey?.(key) ?? key);
  const place = attributePlace(reading, node, 'source', 'value');
  for (const name of sources) reading.citations.push({ name, place });
  return { sources: [...new Set(sources)] };
}

export function titleOf(
  reading: BodyReading,
  node: Container,
  written: string,
): { title: string; titleInlines: readonly Inline[] } {
  const inlines = titleInlines(reading, written, attributePlace(reading, node, 'titre', 'value'));
  return { title: textOfInlines(inlines), titleInlines: inlines };
}
