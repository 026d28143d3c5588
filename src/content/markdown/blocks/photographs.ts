import type { Image, RootContent } from 'mdast';
import type { BlockOf, Picture, PicturePlacement } from '../../../model/publication/prose.ts';
import { SLUG, slugOf } from '../../files/slug.ts';
import { addAnchor, type BodyReading, report } from '../bodyReading.ts';
import { attributePlace, openingPlace, type Attributes, type Container } from './directiveReading.ts';
import { imageBlock } from './images.ts';

/** `format="…"`, as it is written; the width of the text without it. */
const FORMATS: ReadonlyMap<string, PicturePlacement | undefined> = new Map([
  ['texte', undefined],
  ['page', 'page'],
  ['marge', 'margin'],
  ['deux', 'pair'],
]);

/** The words that `format` may have. */
export const PHOTOGRAPH_FORMATS: readonly string[] = [...FORMATS.keys()];

export const OF_PHOTOGRAPH = ['format', 'credit', 'licence', 'foyer', 'credit2', 'licence2', 'foyer2', 'id'];

/**
 * `:::photo{credit="…" licence="…"}` around one image, or two where they stand side by side: who made it and what allows
 * to print it is always said, since a book prints both.
 */
export function photograph(
  reading: BodyReading,
  node: Container,
  given: Attributes,
): BlockOf<'image'> | undefined {
  const { format, id } = given;
  if (format && !FORMATS.has(format)) {
    const place = attributePlace(reading, node, 'format', 'value');
    report(reading, 'PH-001', place, { found: format, allowed: [...FORMATS.keys()].join(', ') });
  }
  const placement = format ? FORMATS.get(format) : undefined;
  const images = node.children.flatMap(imagesIn);
  const expected = placement === 'pair' ? 2 : 1;
  if (images.length !== expected || node.children.some((child) => imagesIn(child).length === 0)) {
    report(reading, 'PH-002', openingPlace(reading, node), { found: images.length, expected });
    return undefined;
  }
  const [first, second] = images.map((image) => imageBlock(reading, image));
  if (first === undefined || (expected === 2 && second === undefined)) return undefined;
  return {
    ...withCredit(reading, node, first, given, ''),
    id: id ? declared(reading, node, id) : `${reading.rules.anchorPrefix}-photo-${reading.images.length}`,
    ...(placement && { placement }),
    ...(second && { beside: withCredit(reading, node, second, given, '2') }),
  };
}

function declared(reading: BodyReading, node: Container, id: string): string {
  const place = attributePlace(reading, node, 'id', 'value');
  if (!SLUG.test(id)) report(reading, 'MD-020', place, { found: id, suggestion: slugOf(id) || 'photo' });
  addAnchor(reading, { id, place, of: 'body' });
  return id;
}

/** The images of a paragraph that holds nothing else. */
function imagesIn(node: RootContent): Image[] {
  if (node.type !== 'paragraph') return [];
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const images = shown.filter((child) => child.type === 'image');
  return images.length === shown.length ? images : [];
}

/** The second picture has the credit of the first where it has none of its own. */
function withCredit(
  reading: BodyReading,
  node: Container,
  picture: Picture,
  given: Attributes,
  which: '' | '2',
): Picture {
  const credit = given[`credit${which}`] || given['credit'];
  const licence = given[`licence${which}`] || given['licence'];
  const focus = focusOf(reading, node, given, `foyer${which}`);
  return {
    ...picture,
    ...(credit && { credit }),
    ...(licence && { licence }),
    ...(focus && { focus }),
  };
}

/** `40 25`: percent of the width and of the height, from the top left. */
function focusOf(
  reading: BodyReading,
  node: Container,
  given: Attributes,
  attribute: string,
): readonly [number, number] | undefined {
  const written = given[attribute];
  if (!written) return undefined;
  const [, x, y] = /^(\d{1,3})(?:\s*%)?[\s,;]+(\d{1,3})(?:\s*%)?$/.exec(written) ?? [];
  if (x !== undefined && y !== undefined && Number(x) <= 100 && Number(y) <= 100)
    return [Number(x) / 100, Number(y) / 100];
  report(reading, 'PH-003', attributePlace(reading, node, attribute, 'value'), {
    found: written.slice(0, 60),
  });
  return undefined;
}
