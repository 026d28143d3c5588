import { describe, expect, it } from 'vitest';
import { openSoundPdf } from '../../reader/file/document.ts';
import { preflight } from '../press/preflight.ts';
import { hasTool } from '../../testing/installedTools.ts';
import { spoil } from '../../testing/spoil.ts';
import { readGrayTiff } from './grayTiff.ts';
import { heaviestSpot } from './separations.ts';

const ghostscript = hasTool('gs');

async function measured(bytes: Uint8Array) {
  const { results } = await preflight(bytes);
  return results.find(({ id }) => id === 'PP-057');
}

describe.skipIf(!ghostscript)('measured ink (needs Ghostscript)', () => {
  it('finds what no single object declares: two colours that overprint, and where', async () => {
    const bytes = await spoil(({ paint }) =>
      paint('/Op gs 0 0 1 1 k 85.04 300 60 60 re f 1 1 0 0 k 85.04 300 60 60 re f'),
    );
    const result = await measured(bytes);
    expect(result?.findings).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/^400 % d’encre/) },
    ]);
    const area = result?.findings[0]?.places[0]?.area;
    expect(area?.left).toBeCloseTo(20, -0.5);
    expect(area?.top).toBeCloseTo(30.9, -0.5);
  });

  it('finds the heavy spot on a page that is turned', async () => {
    const bytes = await spoil(({ paint, page, set }) => {
      set(page, 'Rotate', 90);
      paint('1 1 1 1 k 85.04 300 60 60 re f');
    });
    const { left, top } = (await measured(bytes))?.findings[0]?.places[0]?.area ?? { left: 0, top: 0 };
    expect(left).toBeGreaterThan(19.5);
    expect(left).toBeLessThan(42);
    expect(top).toBeGreaterThan(30);
    expect(top).toBeLessThan(53);
  });
});

describe('heaviestSpot', () => {
  it('leaves out what lies beyond the bleed', async () => {
    const [page] = (await openSoundPdf(await spoil(() => {}))).pages;
    if (!page) throw new Error('no page');
    const { width, height } = { width: 355, height: 477 };
    const plate = (at: number) => ({
      width,
      height,
      pixels: new Uint8Array(width * height).fill(255).fill(0, at, at + 1),
    });
    const corner = 0;
    const middle = 200 * width + 100;
    expect(heaviestSpot(page, new Map([['Black', plate(corner)]])).percent).toBe(0);
    const spot = heaviestSpot(
      page,
      new Map([
        ['Cyan', plate(middle)],
        ['Black', plate(middle)],
      ]),
    );
    expect(spot).toMatchObject({ percent: 200, plates: ['Cyan', 'Black'] });
  });
});

describe('readGrayTiff', () => {
  it('refuses what it does not know', async () => {
    expect(await readGrayTiff(new Uint8Array(64))).toBeUndefined();
  });
});
