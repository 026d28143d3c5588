import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../reader/inspectPdf.ts';
import { makeBooklet } from '../imposition/saddleStitch.ts';
import { withoutWords } from '../testing/findingWords.ts';
import { HOSTILE_FILES } from '../testing/files/hostileFiles.ts';
import { goodBytes } from '../testing/spoil.ts';
import { makePdf, soundSection } from '../testing/soundDocument.tsx';
import { judge } from './judge.ts';
import type { StandardName } from './verdict.ts';
import { trials } from '../testing/trials.ts';

const ALL: readonly StandardName[] = ['PDF/UA-1', 'PDF/A-3a', 'PDF/X-4'];
const names = Object.keys(HOSTILE_FILES);
const made = (name: string): Uint8Array => HOSTILE_FILES[name]?.() ?? new Uint8Array();

/** More than the machine gives back would be memory that a file takes as it likes. */
const MOST_MEMORY = 700 * 2 ** 20;

/** The damage that must be named, where the file has one that only the reader sees. */
const DAMAGE: Readonly<Record<string, string>> = {
  'nothing at all': 'noPdf',
  'a file cut short': 'noEnd',
  '50,000 nested dictionaries in the catalogue': 'noCatalog',
  'a form that calls itself': 'callsItself',
  'forms that double at each of 18 levels': 'endless',
  'a page tree that loops': 'pagesLoop',
  'a page tree of 500 levels': 'pagesDeep',
  'an outline that loops': 'outlineLoops',
  'a structure tree that loops': 'structureLoops',
  'a structure tree of 500 levels': 'structureLoops',
  'trees of names and numbers that loop': 'treeLoops',
  'a page that unfolds to 140 MB': 'tooLong',
  'an object stream that unfolds to 140 MB': 'beyondBounds',
  'the same, its type spelled in numbers': 'beyondBounds',
  'a table of a billion objects': 'beyondBounds',
};

describe('files made to break a reader', () => {
  it.each(names)('%s: findings, no rule that breaks; booklet and summary come to an end', async (name) => {
    const before = process.memoryUsage().rss;
    const bytes = made(name);
    const { findings } = await judge(bytes, { standards: ALL });
    const faults = findings.map(({ data }) => data['fault']);
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(faults).not.toContain('crashed');
    if (DAMAGE[name]) expect(faults).toContain(DAMAGE[name]);
    expect(withoutWords(findings)).toEqual([]);
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY);
    await makeBooklet(bytes, { leafThicknessMm: 0, cutMarks: false, lastIsCover: false });
    await inspectPdf(bytes).catch((error: Error) => expect(error.message).toMatch(/does not open/));
  });
});

/** A linear congruential generator: the same flips on every machine. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

describe('a sound file with flipped bytes', () => {
  it.each([
    ['for the screen', () => makePdf([soundSection()]), trials(6)],
    ['for the press', goodBytes, trials(3)],
  ] as const)(
    '%s is judged by all rules',
    async (_, makeSound, times) => {
      const sound = await makeSound();
      const random = numbers(20_261_130);
      const next = (below: number): number => Number(random.next().value) % below;
      for (let time = 0; time < times; time += 1) {
        const bytes = Uint8Array.from(sound);
        for (let flip = next(8); flip >= 0; flip -= 1) bytes[next(bytes.length)] = next(256);
        const { findings, rules } = await judge(bytes, { standards: ALL });
        expect(rules.length).toBeGreaterThan(0);
        expect(findings.filter(({ data }) => data['fault'] === 'crashed')).toEqual([]);
      }
    },
    120_000,
  );
});
