import type { List, RootContent, Table } from 'mdast';

import type { Place } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/suggestion.ts';
import { textOfInlines } from '../../../model/publication/inlineText.ts';
import type { Block, Inline } from '../../../model/publication/prose.ts';
import { offsetsOf, placeAt, placeOfNode, sourceOfNode } from '../bodyPlaces.ts';
import { addAnchor, type BodyReading, report } from '../bodyReading.ts';
import { boldLines } from './boldLists.ts';
import { SLUG, slugOf } from '../../files/slug.ts';
import { barsBlock, HEADERS, matrixBlock, tableBlock, type Headers, type TableTitle } from './tables.ts';
import { mapBlock, mapShows } from './maps.ts';
import { titleInlines } from '../inlines/titleInlines.ts';

export type Container = Extract<RootContent, { type: 'containerDirective' }>;

type Attributes = Readonly<Record<string, string>>;

/** Blocks of what stands inside a container; given by the caller, since containers hold blocks and blocks containers. */
export type BlocksInside = (nodes: readonly RootContent[]) => Block[];

interface Directive {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly block: (
    reading: BodyReading,
    node: Container,
    given: Attributes,
    inside: BlocksInside,
  ) => Block | undefined;
}

/** `:::a-traduire` holds the place of a block that a translation does not have yet. */
export const TO_TRANSLATE = 'a-traduire';

/** `:::lecteurs` is a word to the readers of a translation: it translates nothing, and the source has none. */
export const TO_READERS = 'lecteurs';

/** Enclosing nodes of a table cell or a list line inside a container, for the nesting limit. */
const CELL_DEPTH = 4;

const DIRECTIVES: Readonly<Record<string, Directive>> = {
  encadre: { attributes: ['titre'], required: [], block: asideOf('encadre') },
  'a-retenir': { attributes: ['titre'], required: [], block: asideOf('a-retenir') },
  chiffres: { attributes: ['titre'], required: [], block: figures },
  citation: { attributes: ['auteur', 'source'], required: [], block: quotation },
  chronologie: { attributes: [], required: [], block: timeline },
  tableau: {
    attributes: ['titre', 'id', 'entetes', 'donnees', 'colonnes'],
    required: ['titre'],
    block: titledTable,
  },
  matrice: { attributes: ['titre', 'id'], required: ['titre'], block: titledMatrix },
  carte: {
    attributes: ['titre', 'id', 'montre', 'pays', 'unite', 'donnees', 'colonnes'],
    required: ['titre'],
    block: titledMap,
  },
  barres: { attributes: ['titre', 'id', 'unite', 'donnees'], required: ['titre'], block: titledBars },
};

const OF_TRANSLATIONS: Readonly<Record<string, Directive>> = {
  [TO_READERS]: { attributes: ['titre'], required: ['titre'], block: asideOf('encadre') },
};

/** `:::name{…}` … `:::` → its block; an unknown name, setting or content is reported. */
export function directiveBlock(
  reading: BodyReading,
  node: Container,
  inside: BlocksInside,
): Block | undefined {
  checkClosed(reading, node);
  if (node.name === TO_TRANSLATE && reading.rules.isTranslation) {
    const [first] = node.children;
    if (first !== undefined) report(reading, 'TR-018', placeOfNode(reading, first.position), {});
    return undefined;
  }
  const known = reading.rules.isTranslation ? { ...DIRECTIVES, ...OF_TRANSLATIONS } : DIRECTIVES;
  const directive = Object.hasOwn(known, node.name) ? known[node.name] : undefined;
  if (directive === undefined) {
    const names = Object.keys(known);
    const data = { name: node.name, suggestion: nearest(node.name, names), allowed: names.join(', ') };
    report(reading, 'MD-009', openingPlace(reading, node), data);
    inside(node.children);
    return undefined;
  }
  const given = checkedAttributes(reading, node, directive);
  const label = node.children.find((child) => child.type === 'paragraph' && child.data?.directiveLabel);
  if (label !== undefined)
    report(reading, 'MD-012', placeOfNode(reading, label.position), { name: node.name, expected: 'text' });
  return directive.block(reading, node, given, inside);
}

function checkedAttributes(reading: BodyReading, node: Container, directive: Directive): Attributes {
  const given: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(node.attributes ?? {})) {
    if (directive.attributes.includes(attribute)) {
      given[attribute] = (value ?? '').trim();
      continue;
    }
    report(reading, 'MD-010', attributePlace(reading, node, attribute, 'name'), {
      name: node.name,
      attribute,
      suggestion: nearest(attribute, directive.attributes),
      allowed: directive.attributes.join(', '),
    });
  }
  for (const attribute of directive.required) {
    if (!given[attribute])
      report(reading, 'MD-011', openingPlace(reading, node), { name: node.name, attribute });
  }
  return given;
}

/** A container that the file or its parent ends, instead of a line `:::`. */
function checkClosed(reading: BodyReading, node: Container): void {
  const lines = sourceOfNode(reading, node.position).trimEnd().split('\n');
  const closed = lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
  if (!closed) report(reading, 'MD-017', openingPlace(reading, node), { name: node.name });
}

function openingPlace(reading: BodyReading, node: Container): Place {
  return placeOfNode(reading, node.position);
}

/** Remark gives no place to attributes: looked for in the opening line, by name (`name=`, or `#` for an id). */
function attributePlace(
  reading: BodyReading,
  node: Container,
  attribute: string,
  part: 'name' | 'value',
): Place {
  const [start] = offsetsOf(node.position);
  const opening = sourceOfNode(reading, node.position).split('\n')[0] ?? '';
  const written = new RegExp(`(?<=[\\s{"'])(${attribute})(\\s*=\\s*["']?)`).exec(opening);
  const value = node.attributes?.[attribute] ?? '';
  const shorthand = opening.indexOf(`#${value}`);
  if (written === null && shorthand === -1) return openingPlace(reading, node);
  const nameAt = written?.index ?? shorthand;
  if (part === 'name') return placeAt(reading, start + nameAt, start + nameAt + attribute.length);
  const valueAt = written === null ? shorthand + 1 : nameAt + written[0].length;
  return placeAt(reading, start + valueAt, start + valueAt + value.length);
}

function unexpected(
  reading: BodyReading,
  node: Container,
  expected: 'table' | 'twoColumnTable' | 'boldList',
): undefined {
  report(reading, 'MD-012', openingPlace(reading, node), { name: node.name, expected });
  return undefined;
}

function onlyChild<T extends 'table' | 'list'>(
  node: Container,
  type: T,
): (T extends 'table' ? Table : List) | undefined;
function onlyChild(node: Container, type: string): RootContent | undefined {
  const [only, ...others] = node.children;
  return only?.type === type && others.length === 0 ? only : undefined;
}

function asideOf(aside: 'encadre' | 'a-retenir'): Directive['block'] {
  return (reading, node, given, inside) => ({
    kind: 'aside',
    aside,
    ...(given['titre'] ? titleOf(reading, node, given['titre']) : {}),
    blocks: inside(node.children),
  });
}

function quotation(reading: BodyReading, node: Container, given: Attributes, inside: BlocksInside): Block {
  const { auteur, source: written } = given;
  const source = written && (reading.rules.declaredKey?.(written) ?? written);
  if (source)
    reading.citations.push({ name: source, place: attributePlace(reading, node, 'source', 'value') });
  return {
    kind: 'quotation',
    ...(auteur ? { author: auteur } : {}),
    ...(source ? { source } : {}),
    blocks: inside(node.children),
  };
}

function figures(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const list = onlyChild(node, 'list');
  if (list === undefined) return unexpected(reading, node, 'boldList');
  const lines = boldLines(reading, list, node.name, CELL_DEPTH);
  const items = lines.map(({ bold, boldInlines, rest }) => ({
    value: bold,
    ...(boldInlines && { valueInlines: boldInlines }),
    legend: rest,
  }));
  return { kind: 'figures', ...(given['titre'] ? titleOf(reading, node, given['titre']) : {}), items };
}

function timeline(reading: BodyReading, node: Container): Block | undefined {
  const list = onlyChild(node, 'list');
  if (list === undefined) return unexpected(reading, node, 'boldList');
  const lines = boldLines(reading, list, node.name, CELL_DEPTH);
  const events = lines.map(({ bold, boldInlines, rest }) => ({
    date: bold,
    ...(boldInlines && { dateInlines: boldInlines }),
    text: rest,
  }));
  return { kind: 'timeline', events };
}

function titledTable(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  const headers = headersOf(reading, node, given['entetes']);
  const titled = {
    ...titleAndAnchor(reading, node, given),
    ...computedBy(given),
    ...(headers && { headers }),
  };
  return tableBlock(reading, table, titled, CELL_DEPTH);
}

function titledMatrix(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  return matrixBlock(reading, table, titleAndAnchor(reading, node, given), CELL_DEPTH);
}

function titledBars(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'twoColumnTable');
  const titled = {
    ...titleAndAnchor(reading, node, given),
    ...computedBy(given),
    ...(given['unite'] ? { unit: given['unite'] } : {}),
  };
  return barsBlock(reading, table, titled, CELL_DEPTH) ?? unexpected(reading, node, 'twoColumnTable');
}

function titledMap(reading: BodyReading, node: Container, given: Attributes): Block | undefined {
  const table = onlyChild(node, 'table');
  if (table === undefined) return unexpected(reading, node, 'table');
  const { montre, pays, unite } = given;
  const shows = mapShows(montre, (found, allowed) => {
    report(reading, 'CT-002', attributePlace(reading, node, 'montre', 'value'), { found, allowed });
  });
  const settings = {
    ...titleAndAnchor(reading, node, given),
    ...computedBy(given),
    shows,
    ...(pays ? { country: pays } : {}),
    ...(unite ? { unit: unite } : {}),
  };
  return mapBlock(reading, table, settings, CELL_DEPTH);
}

/** `donnees="liens par région"`: rows that the records give. */
function computedBy({ donnees, colonnes }: Attributes): Pick<TableTitle, 'computed'> {
  if (!donnees) return {};
  return { computed: { query: donnees, ...(colonnes ? { columns: colonnes } : {}) } };
}

function headersOf(reading: BodyReading, node: Container, written: string | undefined): Headers | undefined {
  if (written === undefined) return undefined;
  const headers = HEADERS.get(written);
  if (headers === undefined) {
    const place = attributePlace(reading, node, 'entetes', 'value');
    report(reading, 'MD-024', place, { found: written, allowed: [...HEADERS.keys()].join(', ') });
  }
  return headers;
}

function titleAndAnchor(reading: BodyReading, node: Container, given: Attributes): TableTitle {
  const title = titleOf(reading, node, given['titre'] ?? '');
  const id = given['id'];
  if (!id) return title;
  const place = attributePlace(reading, node, 'id', 'value');
  if (!SLUG.test(id)) report(reading, 'MD-020', place, { found: id, suggestion: slugOf(id) || 'tableau' });
  addAnchor(reading, { id, place, of: 'body' });
  return { ...title, id };
}

function titleOf(
  reading: BodyReading,
  node: Container,
  written: string,
): { title: string; titleInlines: readonly Inline[] } {
  const inlines = titleInlines(reading, written, attributePlace(reading, node, 'titre', 'value'));
  return { title: textOfInlines(inlines), titleInlines: inlines };
}
