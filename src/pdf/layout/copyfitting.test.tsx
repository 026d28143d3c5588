import { Text } from '@react-pdf/renderer';
import { expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { layOutPublication } from '../engine.ts';
import { createTypography } from '../fonts.ts';
import { breakAtSpaces } from '../text/breaks.ts';
import { reportPages } from './pageReport/reportPages.ts';
import type { Section } from './section.ts';

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
    body: (_, leading = 1) => {
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

it('gives the same again', async () => {
  expect(await fitted(153, 0.02)).toEqual(await fitted(153, 0.02));
});
