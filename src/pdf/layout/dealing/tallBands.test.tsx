import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import {
  anyBlock,
  box,
  elementsOf,
  linesOn,
  rankOf,
  row,
  text,
  type SetLine,
  type TriedBlock,
} from '../../../testing/anyBlocks.tsx';
import { createFontLibrary } from '../../reactPdf.ts';
import { breakAtSpaces } from '../../text/breaks.ts';
import { createTypesetter } from '../../text/typesetter.ts';
import { layOutWithFacing } from '../facingLayout.ts';
import type { Section } from '../section.ts';

const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined });
const library = createFontLibrary(FACES, typeset);
const geometry = { width: 300, height: 300, inner: 40, outer: 30, top: 40, bottom: 50 };
const FOOT = geometry.height - geometry.bottom;
/** What rounding may do to a length, in points. */
const ROUNDING = 0.1;

function sectionOf(shapes: readonly TriedBlock[]): { section: Section; words: readonly string[] } {
  const { elements, words } = elementsOf(shapes);
  const section: Section = {
    key: 'essai',
    startsOn: 'any',
    numbering: 'arabic',
    geometry,
    style: { fontFamily: ['Source Serif 4'], fontSize: 9, lineHeight: 1.4 },
    body: () => <>{elements}</>,
  };
  return { section, words };
}

/** Both sides set facing each other: every word once and in its column, every line within the text of its page. */
async function expectBothSet(
  left: readonly TriedBlock[],
  right: readonly TriedBlock[],
): Promise<SetLine[][]> {
  const sides = [sectionOf(left), sectionOf(right)] as const;
  const facing = { section: sides[1].section, level: 'blocks' as const };
  const layout = await layOutWithFacing(
    { ...sides[0].section, facing },
    { pageOf: () => undefined },
    library,
  );
  expect(layout.facing?.pages).toHaveLength(layout.pages.length);
  return [layout.pages, layout.facing?.pages ?? []].map((pages, side) => {
    const lines = linesOn(pages);
    const ranks = lines.flatMap((line) => line.words).map(rankOf);
    expect(ranks.toSorted((a, b) => a - b)).toEqual(sides[side]?.words.map(rankOf));
    expect(
      lines.filter(({ top, bottom }) => top < geometry.top - ROUNDING || bottom > FOOT + ROUNDING),
    ).toEqual([]);
    return lines;
  });
}

/** The page and height of the line that begins with a word. */
function placeOf(lines: readonly SetLine[] | undefined, rank: number): [number, string] | undefined {
  const line = lines?.find(({ words }) => words.some((word) => rankOf(word) === rank));
  return line && [line.page, line.top.toFixed(1)];
}

describe('on facing pages, what is taller than a page', () => {
  it.each<[string, readonly TriedBlock[], readonly TriedBlock[]]>([
    ['a text that faces a short one', [text(400)], [text(20)]],
    ['an entry on both sides', [box([text(300)])], [box([text(420)])]],
    ['a row whose cells have lines of their own', [row([text(4), text(300)])], [row([text(4), text(200)])]],
    [
      'a heading and what it stays with',
      [{ kind: 'heading' }, box([text(350)])],
      [{ kind: 'heading' }, text(9)],
    ],
    ['boxes within boxes', [box([box([box([text(400)])])])], [box([text(90)])]],
  ])('parts: %s, and what follows stays level', async (_, left, right) => {
    const after = [text(10), text(10)];
    const [one, other] = await expectBothSet([text(20), ...left, ...after], [text(20), ...right, ...after]);
    const lastOf = (lines: readonly SetLine[] | undefined): number =>
      Math.max(...(lines ?? []).flatMap(({ words }) => words.map(rankOf)));
    for (const back of [9, 19])
      expect(placeOf(one, lastOf(one) - back)).toEqual(placeOf(other, lastOf(other) - back));
    expect(new Set(one?.map(({ page }) => page)).size).toBeGreaterThan(1);
  });

  it('parts whatever it is made of', async () => {
    const side = fc.array(anyBlock(3), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(side, side, async (left, right) => {
        expect(await expectBothSet(left, right)).toHaveLength(2);
      }),
      { numRuns: 20, seed: 11 },
    );
  });
});
