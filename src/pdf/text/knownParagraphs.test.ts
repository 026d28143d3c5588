import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { createFontLibrary, loadFace } from '../reactPdf.ts';
import type { AttributedText, RunAttributes, TextLine } from '../tree.ts';
import { breakAtSpaces } from './breaks.ts';
import { createTypesetter } from './typesetter.ts';

const library = createFontLibrary(FACES, undefined);
const serif = await loadFace(library, 'Source Serif 4', 400, 'normal');
const base: RunAttributes = { font: [serif], fontSize: 10, lineHeight: 15, color: '#000000' };
const PROSE =
  'Deux villes qui se sont choisies échangent chaque année des classes et des cuisiniers. '.repeat(3);

function textIn(attributes: Partial<RunAttributes>, string = PROSE): AttributedText {
  return { string, runs: [{ start: 0, end: string.length, attributes: { ...base, ...attributes } }] };
}

function setter(missing: string[] = []): (text: AttributedText, width: number) => TextLine[] {
  const typeset = createTypesetter({
    findBreaks: breakAtSpaces,
    onMissingGlyph: ({ character }) => missing.push(character),
  });
  return (text, width) => typeset(text, { width, height: Infinity }, {}, () => []).flat();
}

describe('a paragraph that is set again by the same setter', () => {
  it.each<[string, Partial<RunAttributes>, number]>([
    ['in another colour', { color: '#ff0000' }, 200],
    ['with a link', { link: 'https://example.org/' }, 200],
    ['at another leading', { lineHeight: 14 }, 200],
    ['in another size', { fontSize: 12 }, 200],
    ['in another width', {}, 150],
    ['justified', { align: 'justify' }, 200],
    ['with an indent', { indent: 20 }, 200],
    ['with letters apart', { characterSpacing: 1 }, 200],
    ['with features', { features: ['smcp'] }, 200],
  ])('%s is what a new setter makes of it', (_, attributes, width) => {
    const set = setter();
    set(textIn({}), 200);
    expect(set(textIn(attributes), width)).toEqual(setter()(textIn(attributes), width));
  });

  it('is drawn as each asking says, whichever came first in a width', () => {
    const set = setter();
    set(textIn({}), 200);
    set(textIn({ color: '#ff0000' }), 150);
    for (const width of [150, 200])
      for (const color of ['#00ff00', '#0000ff'])
        expect(set(textIn({ color }), width)).toEqual(setter()(textIn({ color }), width));
  });

  it('has positions of its own: marks of the structure ride on each', () => {
    const set = setter();
    const [one, other] = [set(textIn({}), 200), set(textIn({}), 200)].map((lines) =>
      lines.flatMap(({ runs }) => runs.map(({ positions }) => positions)),
    );
    expect(one).toEqual(other);
    for (const [index, positions] of (one ?? []).entries()) expect(positions).not.toBe(other?.[index]);
  });

  it('tells each time which of its characters no face has', () => {
    const missing: string[] = [];
    const set = setter(missing);
    set(textIn({}, 'un 漢'), 200);
    set(textIn({}, 'un 漢'), 200);
    expect(missing).toEqual(['漢', '漢']);
  });
});
