import { Svg, Text, Tspan, View } from '@react-pdf/renderer';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import { layOutPublication } from './engine.ts';
import { trials } from '../testing/trials.ts';
import type { Section } from './layout/section.ts';
import { textsOfPages, type PageTexts } from './pageTexts.ts';
import { createFontLibrary } from './reactPdf.ts';
import { structure } from './structure/element.ts';
import { breakAtSpaces } from './text/breaks.ts';
import { createTypesetter } from './text/typesetter.ts';
import type { TextLine } from './tree.ts';

const sectionOf = (body: ReactElement): Section => ({
  key: 'text',
  startsOn: 'any',
  numbering: 'arabic',
  geometry: { width: 200, height: 200, inner: 20, outer: 20, top: 20, bottom: 20 },
  style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 },
  madeFrom: 'the chapter',
  body: () => body,
});

/** Lays out with lines changed on their way. */
async function read(
  body: ReactElement,
  change: (lines: readonly TextLine[]) => readonly TextLine[] = (lines) => lines,
): Promise<PageTexts> {
  const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => {} });
  const library = createFontLibrary(FACES, (...asked) =>
    typeset(...asked).map((lines) => [...change(lines)]),
  );
  const { composed } = await layOutPublication([sectionOf(body)], { library });
  return textsOfPages(composed);
}

const LONG = 'Un mot après l’autre, effectivement. '.repeat(80);
const bare = (text: string): string => text.replace(/[\s\u00ad]/g, '');

it('reads a text that goes on over pages as one, and each of its pages by itself', async () => {
  const { pages, unset } = await read(<Text>{LONG}</Text>);
  expect(pages.length).toBeGreaterThan(2);
  expect(bare(pages.join(''))).toBe(bare(LONG));
  expect(unset).toEqual([]);
});

it('finds nothing wrong with readings, joined and cut letters, blanks, capitals, drawings and what is repeated', async () => {
  const ruby = structure('Ruby', { reading: { text: 'にほん', element: structure('RT') } });
  const { pages, unset } = await read(
    <>
      <View fixed>
        <Text>En-tête</Text>
      </View>
      <Text>
        Le <Text {...{ structure: ruby, style: { textDecorationStyle: ruby as never } }}>日本</Text>
        {', office, ẹ́ e\u0301 mal\u00adgré\u200b tout\ufeff\tet\n葛\u{e0100}'}
      </Text>
      <Text style={{ textTransform: 'uppercase' }}>Straße</Text>
      <Text>{''}</Text>
      <Svg viewBox="0 0 100 20" style={{ width: 100, height: 20 }}>
        <Text x={0} y={10} style={{ fontSize: 8 }}>
          <Tspan>Un dessin</Tspan>
        </Text>
      </Svg>
      <Text>{LONG}</Text>
    </>,
  );
  expect(pages[0]).toMatch(/にほん.*office.*STRASSE.*Un dessin/s);
  expect(pages.every((page) => page.includes('En-tête'))).toBe(true);
  expect(unset).toEqual([]);
});

/** What the faces of the sample have, with what joins, hides, opens and shapes. */
const CHARACTERS = [
  ...'abc é ß œ , ’ - – ½ « » 1 日 本 葛 か パ 、 。「 」・ ー',
  ...'\u0301\u0308\u200b\u200d\u00ad\ufeff\u2028\n\t\u00a0\u202f\u3000\u0085\u034f\ufe00\ufe0f\u{e0100}',
];

it('finds nothing wrong with whatever can be typed', async () => {
  const typed = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((all) => `a${all.join('')}`);
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 12 }), async (texts) => {
      const { unset } = await read(
        <>
          {texts.map((text, index) => (
            <Text key={index} style={{ textAlign: 'justify' }}>
              {text}
            </Text>
          ))}
        </>,
      );
      expect(unset).toEqual([]);
    }),
    { numRuns: trials(12) },
  );
});

it.each<[string, (lines: readonly TextLine[]) => readonly TextLine[]]>([
  ['a line', (lines) => lines.slice(0, -1)],
  ['all lines', () => []],
  ['runs', (lines) => lines.map((line) => ({ ...line, runs: [] }))],
  [
    'a glyph',
    (lines) =>
      lines.map((line) => ({
        ...line,
        runs: line.runs.map((run) => ({ ...run, glyphs: run.glyphs?.slice(1) ?? [] })),
      })),
  ],
])('finds the text whose setting has lost %s, with its page and origin', async (_, change) => {
  const { unset } = await read(
    <View {...{ madeFrom: 'a block' }}>
      <Text>Bref.</Text>
    </View>,
    change,
  );
  expect(unset).toContainEqual({ text: 'Bref.', page: 0, madeFrom: 'a block' });
});

it('finds a section whose texts have no words at all', async () => {
  expect((await read(<Text>{''}</Text>)).unset).toEqual([{ text: '', page: 0, madeFrom: 'the chapter' }]);
  expect((await read(<View style={{ height: 20 }} />)).unset).toEqual([]);
});
