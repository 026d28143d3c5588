import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../../../model/publication/prose.ts';
import { placeAt, placeOfNode, sourceOfNode } from '../bodyPlaces.ts';
import { addAnchor, type BodyReading, report } from '../bodyReading.ts';
import { inlinesOf } from '../inlines/inlines.ts';
import { SLUG, slugOf } from '../../files/slug.ts';
import { withoutReadings } from '../inlines/textInlines.ts';

const GIVEN_ID = /\s*\{#([^{}]*)\}\s*$/;

/** `## Titre {#slug}`; the level of the heading before it tells whether one is skipped. */
export function headingBlock(reading: BodyReading, node: Heading, previousLevel: number): Block | undefined {
  const place = placeOfNode(reading, node.position);
  const level = node.depth;
  if (level === 1) report(reading, 'MD-002', place, {});
  else if (level > 4) report(reading, 'MD-004', place, { found: level });
  else if (level > previousLevel + 1)
    report(reading, 'MD-003', place, { found: level, expected: previousLevel + 1 });
  const given = takeGivenId(node);
  if (toString(node).trim() === '') report(reading, 'MD-005', place, {});
  const id = given === undefined ? ownId(reading, node) : checkedId(reading, node, given);
  addAnchor(reading, { id, place, of: 'body' });
  const children = inlinesOf(reading, node.children, 1);
  if (level === 1 || level > 4) return undefined;
  return { kind: 'heading', level: level as 2 | 3 | 4, id, children };
}

/** Takes `{#slug}` off the end of the heading's text. */
function takeGivenId(node: Heading): string | undefined {
  const last = node.children.at(-1);
  const match = last?.type === 'text' ? GIVEN_ID.exec(last.value) : null;
  if (last?.type !== 'text' || match === null) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}

function checkedId(reading: BodyReading, node: Heading, given: string): string {
  if (SLUG.test(given)) return given;
  const suggestion = slugOf(given) || 'titre';
  const start =
    (node.position?.start.offset ?? 0) + sourceOfNode(reading, node.position).lastIndexOf(`{#${given}}`);
  report(reading, 'MD-020', placeAt(reading, start, start + given.length + 3), { found: given, suggestion });
  return suggestion;
}

/** Made from the text, below the prefix of the file, numbered when the file repeats itself. */
function ownId(reading: BodyReading, node: Heading): string {
  const base = [reading.rules.anchorPrefix, slugOf(withoutReadings(toString(node))) || 'titre']
    .filter(Boolean)
    .join('-');
  let number = reading.takenIds.get(base) ?? 0;
  let id = number === 0 ? base : `${base}-${++number}`;
  while (reading.takenIds.has(id)) id = `${base}-${++number}`;
  reading.takenIds.set(base, Math.max(number, 1));
  return id;
}
