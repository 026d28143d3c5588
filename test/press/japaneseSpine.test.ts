import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readSoundPdf } from '../../src/reader/reading.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { spineTexts, type SpineText } from './japaneseSpine.ts';
import { change, translatedDossier } from './translatedDossier.ts';

const THICK = ['papier:', '  grammage: 900', '  main: 2', 'fondPerdu: 5'];

async function japaneseSpine(): Promise<SpineText[]> {
  const content = await translatedDossier(THICK);
  await change(content, 'essai/publication.ja.md', '試作発行者', '試作連合（Cités Unies、CUF）');
  const out = await temporaryFolder();
  const command = ['build', '--content', content, '--out', out, '--lang', 'ja', '--target', 'press'];
  expect(await main(command, fakeEnvironment())).toBe(0);
  const cover = await readFile(join(out, 'essai/essai.2026-11.ja.press.couverture.pdf'));
  return spineTexts(await readSoundPdf(cover));
}

it('a Japanese spine runs down: characters upright in its middle, other letters turned, the year apart', async () => {
  const texts = await japaneseSpine();
  expect(texts.map(({ text }) => text.trim()).join('')).toBe('試作試作連合（Cités Unies、CUF）2026');
  const turned = texts.filter(({ isUpright }) => !isUpright).map(({ text }) => text.trim());
  expect(turned.join(' ')).toBe('Cités Unies CUF');
  const upright = texts.filter(({ isUpright }) => isUpright);
  const middle = upright[0]?.x ?? NaN;
  for (const { text, x } of upright) {
    expect([...text.trim()]).toHaveLength(1);
    expect([text, Math.abs(x - middle) < 0.3]).toEqual([text, true]);
  }
  const step = (upright[0]?.y ?? NaN) - (upright[1]?.y ?? NaN);
  const aboveYear = (texts.at(-5)?.y ?? NaN) - (texts.at(-4)?.y ?? NaN);
  expect(aboveYear).toBeGreaterThan(2 * step);
});
