import { nearest } from '../../../diagnostics/suggestion.ts';
import type { Block } from '../../../model/publication/prose.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { boldLines } from './boldLists.ts';
import {
  attributePlace,
  CELL_DEPTH,
  onlyChild,
  openingPlace,
  titleOf,
  unexpected,
  type Attributes,
  type BlockForm,
  type BlocksInside,
  type Container,
  type Directive,
} from './directiveReading.ts';
import { MAP_SHOWS } from './maps.ts';
import { OF_PHOTOGRAPH, PHOTOGRAPH_FORMATS, photograph } from './photographs.ts';
import { HEADERS } from './tables.ts';
import {
  titledAs,
  titledMap,
  titledMatrix,
  titledOrganigram,
  titledTable,
  titledYear,
} from './tableDirectives.ts';

/** `:::a-traduire` holds the place of a block that a translation does not have yet. */
export const TO_TRANSLATE = 'a-traduire';

/** `:::lecteurs` is a word to the readers of a translation: it translates nothing, and the source has none. */
export const TO_READERS = 'lecteurs';

const OF_BARS = ['titre', 'id', 'source', 'unite', 'donnees'];

const DIRECTIVES: Readonly<Record<string, Directive>> = {
  encadre: { attributes: ['titre'], required: [], holds: 'blocks', block: asideOf('encadre') },
  'a-retenir': { attributes: ['titre'], required: [], holds: 'blocks', block: asideOf('a-retenir') },
  chiffres: { attributes: ['titre'], required: [], holds: 'list', block: figures },
  citation: { attributes: ['auteur', 'source'], required: [], holds: 'blocks', block: quotation },
  chronologie: { attributes: [], required: [], holds: 'list', block: timeline },
  tableau: {
    attributes: ['titre', 'id', 'source', 'entetes', 'donnees', 'colonnes'],
    required: ['titre'],
    holds: 'table',
    values: { entetes: [...HEADERS.keys()] },
    block: titledTable,
  },
  matrice: {
    attributes: ['titre', 'id', 'source'],
    required: ['titre'],
    holds: 'table',
    block: titledMatrix,
  },
  carte: {
    attributes: ['titre', 'id', 'source', 'montre', 'pays', 'unite', 'donnees', 'colonnes', 'prevues'],
    required: ['titre'],
    holds: 'table',
    values: { montre: MAP_SHOWS },
    block: titledMap,
  },
  barres: { attributes: OF_BARS, required: ['titre'], holds: 'table', block: titledAs('bars') },
  colonnes: { attributes: OF_BARS, required: ['titre'], holds: 'table', block: titledAs('columns') },
  financement: { attributes: OF_BARS, required: ['titre'], holds: 'table', block: titledAs('parts') },
  organigramme: { attributes: ['titre', 'id'], required: ['titre'], holds: 'table', block: titledOrganigram },
  photo: {
    attributes: OF_PHOTOGRAPH,
    required: ['credit', 'licence'],
    holds: 'picture',
    values: { format: PHOTOGRAPH_FORMATS },
    block: photograph,
  },
  annee: {
    attributes: ['titre', 'id', 'debuts'],
    required: ['titre', 'debuts'],
    holds: 'table',
    block: titledYear,
  },
};

const OF_TRANSLATIONS: Readonly<Record<string, Directive>> = {
  [TO_READERS]: { attributes: ['titre'], required: ['titre'], holds: 'blocks', block: asideOf('encadre') },
};

/** The containers that a text may hold, by their names. */
export function blockForms({ isTranslation }: { readonly isTranslation: boolean }): BlockForm[] {
  const known = isTranslation ? { ...DIRECTIVES, ...OF_TRANSLATIONS } : DIRECTIVES;
  return Object.entries(known).map(([name, { attributes, required, holds, values = {} }]) => ({
    name,
    attributes,
    required,
    holds,
    values,
  }));
}

/** `:::name{…}` … `:::` → its block; an unknown name, setting or content is reported. */
export function directiveBlock(
  reading: BodyReading,
  node: Container,
  inside: BlocksInside,
): Block | undefined {
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
