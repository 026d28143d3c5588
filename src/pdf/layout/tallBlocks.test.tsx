import { Text, View } from '@react-pdf/renderer';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { createFontLibrary } from '../reactPdf.ts';
import { breakAtSpaces } from '../text/breaks.ts';
import { createTypesetter } from '../text/typesetter.ts';
import { visitNodes } from '../tree.ts';
import type { Section } from './section.ts';
import { layOutSection } from './sectionLayout.ts';

const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined });
const library = createFontLibrary(FACES, typeset);
const geometry = { width: 300, height: 300, inner: 40, outer: 30, top: 40, bottom: 50 };
const FOOT = geometry.height - geometry.bottom;
/** What rounding may do to a length, in points. */
const ROUNDING = 0.1;

/** What blocks are made of, whatever a template calls them: entries, items, cells, quotations, boxes. */
type Shape =
  | { readonly kind: 'text'; readonly words: number; readonly whole: boolean }
  | { readonly kind: 'heading' }
  | { readonly kind: 'box'; readonly of: readonly Shape[]; readonly whole: boolean; readonly padding: number }
  | { readonly kind: 'row'; readonly of: readonly Shape[]; readonly whole: boolean };

const text = (words: number, whole = false): Shape => ({ kind: 'text', words, whole });
const box = (of: readonly Shape[], whole = true, padding = 6): Shape => ({ kind: 'box', of, whole, padding });
const row = (of: readonly Shape[], whole = true): Shape => ({ kind: 'row', of, whole });

/** Elements whose words are numbered in the order of the source. */
function elementsOf(shapes: readonly Shape[]): { elements: ReactElement[]; words: string[] } {
  const words: string[] = [];
  const next = (count: number): string => {
    const made = Array.from({ length: count }, (_, i) => `m${words.length + i}`);
    words.push(...made);
    return made.join(' ');
  };
  const element = (shape: Shape, key: number): ReactElement => {
    switch (shape.kind) {
      case 'text':
        return (
          <Text key={key} wrap={!shape.whole} orphans={2} widows={2}>
            {next(shape.words)}
          </Text>
        );
      case 'heading':
        return (
          <Text key={key} minPresenceAhead={30} style={{ fontSize: 12, marginTop: 9 }}>
            {next(1)}
          </Text>
        );
      case 'box':
        return (
          <View key={key} wrap={!shape.whole} style={{ padding: shape.padding, marginTop: shape.padding }}>
            {shape.of.map(element)}
          </View>
        );
      case 'row':
        return (
          <View key={key} wrap={!shape.whole} style={{ flexDirection: 'row' }}>
            {shape.of.map((cell, index) => (
              <View key={index} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
                {element(cell, 0)}
              </View>
            ))}
          </View>
        );
    }
  };
  return { elements: shapes.map(element), words };
}

interface SetLine {
  readonly page: number;
  readonly words: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

async function setShapes(shapes: readonly Shape[]): Promise<{ lines: SetLine[]; words: string[] }> {
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
  const lines: SetLine[] = [];
  pages.forEach((page, index) =>
    visitNodes(page, (node, _left, top) => {
      const origin = top - (node.lines?.[0]?.box.y ?? 0);
      for (const { string, box: own } of node.lines ?? []) {
        const lineTop = origin + own.y;
        lines.push({
          page: index,
          words: string.trim().split(' '),
          top: lineTop,
          bottom: lineTop + own.height,
        });
      }
    }),
  );
  return { lines, words };
}

/** Every word once, every line within the text of its page. */
async function expectAllSet(shapes: readonly Shape[]): Promise<SetLine[]> {
  const { lines, words } = await setShapes(shapes);
  const number = (word: string): number => Number(word.slice(1));
  expect(
    lines
      .flatMap((line) => line.words)
      .map(number)
      .sort((a, b) => a - b),
  ).toEqual(words.map(number));
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
      new Set(
        lines
          .filter(({ words }) => words.some((word) => Number(word.slice(1)) >= 150))
          .map(({ page }) => page),
      ).size,
    ).toBe(1);
  });

  it.each<[string, readonly Shape[]]>([
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
  it.each<[string, Shape]>([
    ['a paragraph', text(30)],
    ['a list', box([row([text(1), text(30)], false)], false, 4)],
    ['a box', box([text(30)], false, 8)],
    ['boxes within a box', box([box([text(30)], false, 4)], false, 4)],
  ])('keeps the first lines of %s that follows', async (_, after) => {
    for (let words = 100; words < 160; words += 2) {
      const lines = await expectAllSet([text(words), { kind: 'heading' }, after]);
      const [heading, ...following] = lines.filter((line) =>
        line.words.some((word) => Number(word.slice(1)) >= words),
      );
      expect(following.some(({ page }) => page === heading?.page)).toBe(true);
    }
  });
});

const shape: fc.Memo<Shape> = fc.memo((depth) => {
  const leaf = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('text' as const),
        words: fc.integer({ min: 1, max: 60 }),
        whole: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('text' as const),
        words: fc.integer({ min: 60, max: 260 }),
        whole: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'heading' as const }) },
  );
  if (depth <= 1) return leaf;
  const inner = shape(depth - 1);
  return fc.oneof(
    leaf,
    fc.record({
      kind: fc.constant('box' as const),
      of: fc.array(inner, { minLength: 1, maxLength: 4 }),
      whole: fc.boolean(),
      padding: fc.constantFrom(0, 4, 9),
    }),
    fc.record({
      kind: fc.constant('row' as const),
      of: fc.array(inner, { minLength: 1, maxLength: 3 }),
      whole: fc.boolean(),
    }),
  );
});

it('any blocks, however deep and long: every word is set once, within the text of its page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(shape(4), { minLength: 1, maxLength: 6 }), async (shapes) => {
      const lines = await expectAllSet(shapes);
      expect(lines.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
