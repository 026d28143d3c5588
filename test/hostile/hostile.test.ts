import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FAMILY_COUNT, inputOf } from './inputs.ts';
import { brokenPromises } from './promise.ts';
import { lettersOf, stretchesOf } from './sourceWords.ts';

/** Three of each family, of which one is built; all thousand by `npm run test:hostile`, each night. */
const SAMPLE = Array.from({ length: 3 * FAMILY_COUNT }, (_, at) => at + 1);

const folder = await mkdtemp(join(tmpdir(), 'kakehashi-hostile-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what was made to break the program is set whole, or told with file and line', () => {
  const inputs = SAMPLE.map(inputOf);
  it.each(inputs)('$seed $family: $what', async (input) => {
    // Checking is cheap; each third is made, so that every family is.
    const bench = { folder: join(folder, String(input.seed)), withBuild: isMade(input.seed) };
    expect(await brokenPromises(input, bench)).toEqual([]);
  });
});

/** Of each family, each third. */
function isMade(seed: number): boolean {
  return (seed + Math.floor(seed / FAMILY_COUNT)) % 3 === 0;
}

it('the inputs of a seed are always the same, and hold each family', () => {
  expect(inputOf(7)).toEqual(inputOf(7));
  expect(new Set(SAMPLE.map((seed) => inputOf(seed).family)).size).toBe(FAMILY_COUNT);
});

it('words of a source are read apart from its markup', () => {
  const source =
    '---\ntitre: "Un titre"\npays:\n  nom: Ailleurs\n---\n\n:::encadre{titre="Boîte"}\nUn [lien](a.md) {金|きん} &amp; *l’été*[^n] [@s].\n:::';
  expect(stretchesOf(source).map(({ line, text }) => [line, lettersOf(text)])).toEqual([
    [2, 'untitre'], [7, 'boîte'], [8, 'un'], [8, 'lien'], [8, '金'], [8, 'きん'], [8, 'lété'],
  ]); // prettier-ignore
});
