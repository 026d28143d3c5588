import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { layOutPublication } from '../../engine.ts';
import { createTypography } from '../../fonts.ts';
import { breakAtSpaces } from '../../text/breaks.ts';
import { visitNodes } from '../../tree.ts';
import { reportPages } from '../pageReport/reportPages.ts';
import type { Section } from '../section.ts';

const { library } = createTypography(FACES, breakAtSpaces);

/** Pages of 50 lines of 14 points, and a last one of a few. */
function chapter(lines: number, asked: number[], most?: number): Section {
  return {
    key: 'chapitre',
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: { width: 300, height: 802, inner: 40, outer: 30, top: 50, bottom: 50 },
    style: { fontFamily: ['Source Serif 4'], fontSize: 10 },
    ...(most !== undefined && { fitting: { leading: most } }),
    body: (_, { leading = 1 } = {}) => {
      asked.push(leading);
      const text = Array.from({ length: lines }, (__, index) => `ligne ${index + 1}`).join('\n');
      return <Text style={{ fontSize: 10, lineHeight: 1.4 * leading }}>{text}</Text>;
    },
  };
}

async function fitted(
  lines: number,
  most?: number,
): Promise<{ asked: number[]; pages: number; faults: string[] }> {
  const asked: number[] = [];
  const { sheets } = await layOutPublication([chapter(lines, asked, most)], { library });
  const faults = reportPages(sheets).flatMap(({ findings }) => findings.map(({ fault }) => fault));
  return { asked, pages: sheets.length, faults };
}

it('lays out once what ends well', async () => {
  expect(await fitted(180, 0.02)).toEqual({ asked: [1], pages: 4, faults: [] });
});

it('pulls a few lines back by a tighter leading, and no further than is needed', async () => {
  const { asked, pages, faults } = await fitted(153, 0.02);
  expect({ pages, faults }).toEqual({ pages: 3, faults: [] });
  expect(asked).toHaveLength(2);
  expect(asked[1]).toBeLessThan(1);
  expect(asked[1]).toBeGreaterThanOrEqual(0.98);
});

it('fills a quarter of the last page by a looser leading, where that is nearer', async () => {
  const { asked, pages, faults } = await fitted(1010, 0.02);
  expect({ pages, faults }).toEqual({ pages: 21, faults: [] });
  expect(asked.at(-1)).toBeGreaterThan(1);
  expect(asked.length).toBeLessThanOrEqual(3);
});

it('leaves a remnant that no admissible leading helps, and one whose section admits none', async () => {
  expect(await fitted(60, 0.02)).toEqual({ asked: [1], pages: 2, faults: ['remnant'] });
  expect(await fitted(153)).toEqual({ asked: [1], pages: 4, faults: ['remnant'] });
});

const grid: Pick<Section, 'style' | 'leading' | 'fitting'> = {
  style: { fontFamily: ['Source Serif 4'], fontSize: 10, lineHeight: 1.4 },
  leading: 14,
  fitting: { leading: 0.02, lines: 1 },
};

/** Paragraphs of ten lines. */
function Lines({ count }: { count: number }): ReactElement {
  const texts = Array.from({ length: Math.ceil(count / 10) }, (_, at) => Math.min(10, count - at * 10));
  return (
    <>
      {texts.map((lines, index) => (
        <Text key={index}>{Array.from({ length: lines }, () => 'ligne').join('\n')}</Text>
      ))}
    </>
  );
}

function Box({ lines }: { lines: number }): ReactElement {
  return (
    <View wrap={false}>
      <Lines count={lines} />
    </View>
  );
}

/** Lines of each page, and what the report says. */
async function linesAndFaults(body: ReactElement): Promise<{ lines: number[]; faults: string[] }> {
  const { sheets } = await layOutPublication([{ ...chapter(0, []), ...grid, body: () => body }], { library });
  const faults = reportPages(sheets).flatMap(({ findings }) => findings.map(({ fault }) => fault));
  const lines = sheets.map(({ page }) => {
    let count = 0;
    if (page) visitNodes(page, (node) => (count += node.lines?.length ?? 0));
    return count;
  });
  return { lines, faults };
}

it('shares the foot that a box leaves empty with the page before', async () => {
  const { lines, faults } = await linesAndFaults(
    <>
      <Lines count={90} />
      <Box lines={30} />
    </>,
  );
  expect(faults).toEqual([]);
  expect(lines).toEqual([47, 43, 30]);
});

it('shares it with two pages before, where one would be left too short', async () => {
  const { lines, faults } = await linesAndFaults(
    <>
      <Lines count={130} />
      <Box lines={30} />
    </>,
  );
  expect(faults).toEqual([]);
  expect(lines).toEqual([44, 43, 43, 30]);
});

it('sets a line more on all pages, where that is what a remnant lacks', async () => {
  const { lines, faults } = await linesAndFaults(
    <>
      <Box lines={25} />
      <Box lines={25} />
      <Box lines={25} />
      <Lines count={26} />
    </>,
  );
  expect({ lines, faults }).toEqual({ lines: [50, 51], faults: [] });
});

it('gives the same again', async () => {
  expect(await fitted(153, 0.02)).toEqual(await fitted(153, 0.02));
});

it('gives columns of a text without a grid a line more, so that its last lines end them', async () => {
  const inColumns = (more: Partial<Section>): Section => ({
    ...chapter(204, [], undefined),
    style: { fontFamily: ['Source Serif 4'], fontSize: 10, lineHeight: 1.4 },
    columns: { count: 2, gap: 10 },
    ...more,
  });
  const report = async (more: Partial<Section>) =>
    reportPages((await layOutPublication([inColumns(more)], { library })).sheets);
  const plain = await report({});
  expect(plain.flatMap(({ findings }) => findings.map(({ fault }) => fault))).toEqual(['remnant']);
  const closer = await report({ fitting: { lines: 1 } });
  expect(closer).toHaveLength(plain.length - 1);
  expect(closer.flatMap(({ findings }) => findings)).toEqual([]);
});
