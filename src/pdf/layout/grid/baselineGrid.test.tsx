import { Text, View } from '@react-pdf/renderer';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { trials } from '../../../testing/trials.ts';
import { createFontLibrary } from '../../reactPdf.ts';
import { breakAtSpaces } from '../../text/breaks.ts';
import { createTypesetter } from '../../text/typesetter.ts';
import { visitNodes } from '../../tree.ts';
import type { Section } from '../section.ts';
import { layOutSection } from '../sectionLayout.ts';

const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined });
const library = createFontLibrary(FACES, typeset);
const geometry = { width: 260, height: 320, inner: 40, outer: 30, top: 37, bottom: 50 };
const LEADING = 12.6;
/** What rounding may do to a place, in points. */
const ROUNDING = 0.02;

type Block = 'text' | 'heading' | 'box' | 'list' | 'note' | 'space';
const KINDS: readonly Block[] = ['text', 'heading', 'box', 'list', 'note', 'space'];

/** Blocks whose heights and margins are no part of the leading. */
function element(block: Block, index: number): ReactElement {
  const words = `${block}${index} `.repeat(index % 3 === 0 ? 31 : 14);
  switch (block) {
    case 'text':
      return <Text key={index}>{words}</Text>;
    case 'heading':
      return (
        <Text
          key={index}
          minPresenceAhead={30}
          style={{ fontSize: 15, lineHeight: 1.3, marginTop: 17, marginBottom: 4 }}
        >
          {`${block}${index}`}
        </Text>
      );
    case 'box':
      return (
        <View key={index} wrap={index % 2 === 0} style={{ padding: 5, marginTop: 9.3, marginBottom: 11 }}>
          <Text style={{ fontSize: 7 }}>{words}</Text>
        </View>
      );
    case 'list':
      return (
        <View key={index} style={{ marginVertical: 3.1 }}>
          {[1, 2].map((item) => (
            <View key={item} style={{ flexDirection: 'row' }}>
              <Text style={{ width: 12 }}>–</Text>
              <Text style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{words}</Text>
            </View>
          ))}
        </View>
      );
    case 'note':
      return (
        <Text key={index} style={{ fontSize: 6.5, marginBottom: 2 }}>
          {words}
        </Text>
      );
    case 'space':
      return <View key={index} style={{ height: 5 }} />;
  }
}

interface Line {
  readonly page: number;
  /** From the head of the text. */
  readonly top: number;
  readonly height: number;
  readonly word: string;
}

async function linesOf(blocks: readonly Block[], isOnGrid = true): Promise<Line[]> {
  const section: Section = {
    key: 'essai',
    startsOn: 'any',
    numbering: 'arabic',
    geometry,
    ...(isOnGrid && { leading: LEADING }),
    style: { fontFamily: ['Source Serif 4'], fontSize: 9, lineHeight: LEADING / 9 },
    body: () => <>{blocks.map(element)}</>,
  };
  const { pages } = await layOutSection(section, { pageOf: () => undefined }, library);
  const lines: Line[] = [];
  pages.forEach((page, number) =>
    visitNodes(page, (node, _, top) => {
      for (const { box, string } of node.lines ?? [])
        lines.push({
          page: number,
          top: top + box.y - geometry.top,
          height: box.height,
          word: string.split(' ')[0] ?? '',
        });
    }),
  );
  return lines;
}

const offGrid = (top: number): number => Math.abs(top / LEADING - Math.round(top / LEADING)) * LEADING;
const isRunning = ({ word }: Line): boolean => /^(?:text|list)/.test(word);

const mixed: readonly Block[] = [
  'heading',
  'text',
  'box',
  'text',
  'list',
  'text',
  'note',
  'heading',
  'list',
  'box',
];

it('stands every line of running text on one grid, on all pages, whatever is between', async () => {
  const lines = await linesOf([...mixed, ...mixed, ...mixed]);
  const running = lines.filter(isRunning);
  expect(new Set(running.map(({ page }) => page)).size).toBeGreaterThan(2);
  expect(running.filter(({ top }) => offGrid(top) > ROUNDING)).toEqual([]);
});

it('does so for any blocks, loses none and sets none outside the page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 14 }), async (blocks) => {
      const lines = await linesOf(blocks);
      expect(lines.filter((line) => isRunning(line) && offGrid(line.top) > ROUNDING)).toEqual([]);
      const height = geometry.height - geometry.top - geometry.bottom;
      expect(lines.filter((line) => line.top < -ROUNDING || line.top + line.height > height + 0.1)).toEqual(
        [],
      );
      const set = new Set(lines.map(({ word }) => word));
      blocks.forEach((block, index) => {
        if (block !== 'space') expect(set).toContain(`${block}${index}`);
      });
    }),
    { numRuns: trials(12) },
  );
});

it('leaves a section without a leading as it was', async () => {
  const lines = await linesOf(mixed, false);
  expect(lines.filter((line) => isRunning(line) && offGrid(line.top) > 1).length).toBeGreaterThan(3);
});

it('gives the space of whole lines above a heading, and none at the head of a page', async () => {
  const [first] = await linesOf(['heading', 'text']);
  expect(first?.top).toBeCloseTo(2 * LEADING - 15 * 1.3 - 4, 1);
  const lines = await linesOf(['text', 'heading', 'text']);
  const heading = lines.findIndex(({ word }) => word === 'heading1');
  const [before, at, after] = lines.slice(heading - 1);
  const above = (at?.top ?? 0) - (before?.top ?? 0) - LEADING;
  const below = (after?.top ?? 0) - (at?.top ?? 0) - (at?.height ?? 0);
  expect(above).toBeGreaterThan(2 * below);
  expect(offGrid((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(ROUNDING);
});

it('sets a list against the text around it, without half-lines', async () => {
  const lines = await linesOf(['text', 'list', 'text']);
  const tops = lines.filter(({ word }) => word !== '–').map(({ top }) => Math.round(top * 100) / 100);
  const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  expect(steps.every((step) => Math.abs(step - LEADING) < ROUNDING)).toBe(true);
});
