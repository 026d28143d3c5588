import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { TaggedText, TaggedView } from '../../components.tsx';
import fc from 'fast-check';
import { anyBlock, elementsOf, linesOn } from '../../../testing/anyBlocks.tsx';
import { trials } from '../../../testing/trials.ts';
import { layOutPublication } from '../../engine.ts';
import { createTypography } from '../../fonts.ts';
import { structure, type Role } from '../../structure/element.ts';
import { breakAtSpaces } from '../../text/breaks.ts';
import { visitNodes, type LaidOutNode } from '../../tree.ts';
import { withEarlierBreak } from './earlierBreak.ts';
import { reportPages } from '../pageReport/reportPages.ts';
import type { Section } from '../section.ts';
import { layOutSection } from '../sectionLayout.ts';
import { assembleSheets } from '../sheets.ts';

const { library } = createTypography(FACES, breakAtSpaces);

/** A page of 50 lines of 14 points. */
const geometry = { width: 300, height: 802, inner: 40, outer: 30, top: 50, bottom: 50 };

function Lines({ count, of, role = 'P' }: { count: number; of: string; role?: Role }): ReactElement {
  const text = Array.from({ length: count }, (_, index) => `${of}${index + 1}`).join('\n');
  return <TaggedText structure={structure(role)}>{text}</TaggedText>;
}

interface Seen {
  readonly lines: readonly string[];
  readonly tops: readonly number[];
}

/** Lines of each page from its top down, and what the report says. */
async function pagesOf(body: ReactElement, leading?: number): Promise<{ pages: Seen[]; faults: string[] }> {
  const section: Section = {
    key: 'chapitre',
    startsOn: 'any',
    numbering: 'arabic',
    geometry,
    style: { fontFamily: ['Source Serif 4'], fontSize: 10, lineHeight: 1.4 },
    fitting: { leading: 0.001 },
    ...(leading !== undefined && { leading }),
    body: () => body,
  };
  const { sheets, composed } = await layOutPublication([section], { library });
  expect(composed.flatMap(({ overruns }) => overruns)).toEqual([]);
  const faults = reportPages(sheets).flatMap(({ findings }) => findings.map(({ fault }) => fault));
  return { pages: sheets.flatMap(({ page }) => (page ? [linesOf(page)] : [])), faults };
}

function linesOf(page: LaidOutNode): Seen {
  const seen: { line: string; top: number }[] = [];
  visitNodes(page, (node, _left, top) => {
    const origin = node.lines?.[0]?.box.y ?? 0;
    for (const line of node.lines ?? [])
      seen.push({ line: line.string.trim(), top: Math.round(top + line.box.y - origin) });
  });
  seen.sort((a, b) => a.top - b.top);
  return { lines: seen.map(({ line }) => line), tops: seen.map(({ top }) => top) };
}

const areEven = ({ tops }: Seen): boolean => tops.every((top, index) => top === 50 + 14 * index);

it('takes lines of the text before for a last page that is nearly empty, and loses none', async () => {
  const { pages, faults } = await pagesOf(
    <>
      <Lines count={40} of="a" />
      <Lines count={18} of="b" />
    </>,
  );
  expect(faults).toEqual([]);
  expect(pages.map(({ lines }) => lines.length)).toEqual([45, 13]);
  expect(pages.flatMap(({ lines }) => lines)).toEqual([
    ...Array.from({ length: 40 }, (_, index) => `a${index + 1}`),
    ...Array.from({ length: 18 }, (_, index) => `b${index + 1}`),
  ]);
  expect(pages.every(areEven)).toBe(true);
});

it('moves a heading with what it announces', async () => {
  const { pages, faults } = await pagesOf(
    <>
      <Lines count={43} of="a" />
      <TaggedText structure={structure('H2')} minPresenceAhead={42}>
        titre
      </TaggedText>
      <Lines count={6} of="b" />
      <Lines count={8} of="c" />
    </>,
  );
  expect(faults).toEqual([]);
  expect(pages[1]?.lines[0]).toBe('titre');
  expect(pages[1]?.lines).toHaveLength(15);
});

it('moves rows within a list that goes on over the page', async () => {
  const { pages, faults } = await pagesOf(
    <TaggedView structure={structure('L')}>
      {Array.from({ length: 58 }, (_, index) => (
        <TaggedView key={index} structure={structure('LI')} wrap={false}>
          <Lines count={1} of={`${index}.`} />
        </TaggedView>
      ))}
    </TaggedView>,
  );
  expect(faults).toEqual([]);
  expect(pages.map(({ lines }) => lines.length)).toEqual([45, 13]);
  expect(pages.every(areEven)).toBe(true);
});

it('gives a box back the space above it that it does without at the head of a page', async () => {
  const { pages, faults } = await pagesOf(
    <>
      <Lines count={32} of="a" />
      <Lines count={18} of="b" />
      <View wrap={false} style={{ marginTop: 21, paddingVertical: 7 }}>
        <TaggedText structure={structure('P')} style={{ fontSize: 8, lineHeight: 1.25 }}>
          {'c1\nc2\nc3\nc4\nc5\nc6\nc7\nc8'}
        </TaggedText>
      </View>
    </>,
    14,
  );
  expect(faults).toEqual([]);
  const { lines = [], tops = [] } = pages[1] ?? {};
  const first = lines.indexOf('c1');
  expect(first).toBeGreaterThan(0);
  expect((tops[first] ?? 0) - (tops[first - 1] ?? 0)).toBeGreaterThanOrEqual(14 + 21 + 7);
});

it.each([
  ['stands below the rest of the text that has gone before it', 20, ['b15', 'b16', 'figure1']],
  [
    'heads the page where both have no room, and no more of the text goes above it',
    48,
    ['figure1', 'figure2'],
  ],
])('a figure that has waited %s', async (_, height, expected) => {
  const figure = { float: true, wrap: false } as object;
  const { pages } = await pagesOf(
    <>
      <Lines count={36} of="a" />
      <TaggedView {...figure}>
        <Lines count={height} of="figure" />
      </TaggedView>
      <TaggedText structure={structure('P')} fills>
        {Array.from({ length: 16 }, (_line, index) => `b${index + 1}`).join('\n')}
      </TaggedText>
    </>,
  );
  expect(pages[0]?.lines.slice(-1)).toEqual(['b14']);
  expect(pages[1]?.lines.slice(0, expected.length)).toEqual(expected);
});

it('makes no hole and parts no box for it', async () => {
  const few = await pagesOf(<Lines count={52} of="a" />);
  expect(few.faults).toEqual(['remnant']);
  expect(few.pages.map(({ lines }) => lines.length)).toEqual([50, 2]);
  const box = await pagesOf(
    <>
      <Lines count={34} of="a" />
      <View wrap={false}>
        <Lines count={16} of="b" />
      </View>
      <Lines count={8} of="c" />
    </>,
  );
  expect(box.faults).toEqual(['remnant']);
});

it('keeps every word on the page, whatever blocks there are; and a report of them never fails', async () => {
  const small = { ...geometry, height: 300 };
  const foot = small.height - small.bottom + 0.1;
  await fc.assert(
    fc.asyncProperty(fc.array(anyBlock(3), { minLength: 2, maxLength: 9 }), async (shapes) => {
      const { elements } = elementsOf(shapes);
      const section: Section = {
        key: 'essai',
        startsOn: 'any',
        numbering: 'arabic',
        geometry: small,
        style: { fontFamily: ['Source Serif 4'], fontSize: 9, lineHeight: 1.4 },
        body: () => <>{elements}</>,
      };
      const plain = await layOutSection(section, { pageOf: () => undefined }, library);
      const words = (lines: ReturnType<typeof linesOn>): string[] => lines.flatMap((line) => line.words);
      const before = linesOn(plain.pages);
      expect(reportPages(assembleSheets([plain]))).toHaveLength(plain.pages.length);
      for (const fitted of withEarlierBreak(plain)) {
        const after = linesOn(fitted.pages);
        expect(words(after).sort()).toEqual(words(before).sort());
        if (before.every(({ bottom }) => bottom <= foot))
          expect(after.filter(({ bottom }) => bottom > foot)).toEqual([]);
        expect(reportPages(assembleSheets([fitted]))).toHaveLength(plain.pages.length);
      }
    }),
    { numRuns: trials(20) },
  );
});
