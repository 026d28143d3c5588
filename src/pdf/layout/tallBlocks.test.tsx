import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import {
  box,
  elementsOf,
  linesOn,
  anyBlock,
  rankOf,
  row,
  text,
  type SetLine,
  type TriedBlock,
} from '../../testing/anyBlocks.tsx';
import { createFontLibrary } from '../reactPdf.ts';
import { breakAtSpaces } from '../text/breaks.ts';
import { createTypesetter } from '../text/typesetter.ts';
import type { Section } from './section.ts';
import { layOutSection } from './sectionLayout.ts';
import { trials } from '../../testing/trials.ts';

const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined });
const library = createFontLibrary(FACES, typeset);
const geometry = { width: 300, height: 300, inner: 40, outer: 30, top: 40, bottom: 50 };
const FOOT = geometry.height - geometry.bottom;
/** What rounding may do to a length, in points. */
const ROUNDING = 0.1;

async function setShapes(shapes: readonly TriedBlock[]): Promise<{ lines: SetLine[]; words: string[] }> {
  const { elements, words } = elementsOf(shapes);
  const section: Section = {
    key: 'essai',
    startsOn: 'any',
    numbering: 'arabic',
    geometry,
    keepLayout: true,
    style: { fontFamily: ['Source Serif 4'], fontSize: 9, lineHeight: 1.4 },
    body: () => <>{elements}</>,
  };
  const { pages } = await layOutSection(section, { pageOf: () => undefined }, library);
  return { lines: linesOn(pages), words };
}

/** Every word once, every line within the text of its page. */
async function expectAllSet(shapes: readonly TriedBlock[]): Promise<SetLine[]> {
  const { lines, words } = await setShapes(shapes);
  expect(
    lines
      .flatMap((line) => line.words)
      .map(rankOf)
      .sort((a, b) => a - b),
  ).toEqual(words.map(rankOf));
  expect(
    lines.filter(({ top, bottom }) => top < geometry.top - ROUNDING || bottom > FOOT + ROUNDING),
  ).toEqual([]);
  return lines;
}

const pagesOf = (lines: readonly SetLine[]): number => new Set(lines.map(({ page }) => page)).size;

describe('a block that must not part', () => {
  it('stands whole on the next page where it fits there', async () => {
    const lines = await expectAllSet([text(150), box([text(60)])]);
    expect(
      new Set(lines.filter(({ words }) => words.some((word) => rankOf(word) >= 150)).map(({ page }) => page))
        .size,
    ).toBe(1);
  });

  it.each<[string, readonly TriedBlock[]]>([
    ['a text', [text(600, true)]],
    ['an entry of one long paragraph', [box([text(600)])]],
    ['an entry of many', [box(Array.from({ length: 40 }, () => text(9)))]],
    ['a row of a table', [row([text(3), text(400), text(20)])]],
    ['a row with a text that must not part', [row([text(3), text(300, true)])]],
    ['an item of a list, its sign beside it', [row([text(1), box([text(150), text(150)], false, 0)], false)]],
    ['boxes within boxes', [box([box([box([text(400)])])])]],
    ['a row within a box within a row', [row([text(1), box([row([text(1), text(300)])])])]],
  ])('parts where it is taller than a page: %s', async (_, shapes) => {
    expect(pagesOf(await expectAllSet([text(20), ...shapes, text(20)]))).toBeGreaterThan(1);
  });
});

describe('a heading', () => {
  it.each<[string, TriedBlock]>([
    ['a paragraph', text(30)],
    ['a list', box([row([text(1), text(30)], false)], false, 4)],
    ['a box', box([text(30)], false, 8)],
    ['boxes within a box', box([box([text(30)], false, 4)], false, 4)],
  ])('keeps the first lines of %s that follows', async (_, after) => {
    for (let words = 100; words < 160; words += 2) {
      const lines = await expectAllSet([text(words), { kind: 'heading' }, after]);
      const [heading, ...following] = lines.filter((line) =>
        line.words.some((word) => rankOf(word) >= words),
      );
      expect(following.some(({ page }) => page === heading?.page)).toBe(true);
    }
  });
});

/** A box within a row that fits its page only without the space above its text: once, it stood lower by that space. */
const BOX_CUT_ABOVE: readonly TriedBlock[] = [
  row(
    [
      row([box([text(7), text(17), text(37), text(38)], false, 0)], false),
      box([{ kind: 'heading' }, text(40, true)], false, 9),
    ],
    false,
  ),
  box([row([row([text(1)], false)], false)], false, 0),
];

it('any blocks, however deep and long: every word is set once, within the text of its page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBlock(4), { minLength: 1, maxLength: 6 }), async (shapes) => {
      const lines = await expectAllSet(shapes);
      expect(lines.length).toBeGreaterThan(0);
    }),
    { numRuns: trials(20), examples: [[[...BOX_CUT_ABOVE]]] },
  );
});
