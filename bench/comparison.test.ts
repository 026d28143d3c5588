import { expect, it } from 'vitest';
import { comparisonText, keptFigures, slowerThan } from './comparison.ts';
import type { Figure } from './figures.ts';

const time: Figure = { what: 'time', workload: 'dossier', value: 4, unit: 'ratio', noise: 0.2 };
const at = (value: number, noise = 0.1): Figure => ({ ...time, value, noise });

it('tells what is larger by more than both measurements may be off, and nothing else', () => {
  expect(slowerThan([time], [at(4.25)])).toEqual([]);
  expect(slowerThan([time], [at(3)])).toEqual([]);
  expect(slowerThan([time], [at(4.4)])).toEqual([{ now: at(4.4), before: time }]);
  expect(slowerThan([], [at(9)])).toEqual([]);
  expect(slowerThan([time], [{ ...at(9), workload: 'directory' }])).toEqual([]);
});

it('does not call it worse that more pages a second come out, and lets a file differ by a trifle', () => {
  const speed: Figure = { what: 'speed', workload: 'dossier', value: 10, unit: 'pagesPerSecond' };
  expect(slowerThan([speed], [{ ...speed, value: 20 }])).toEqual([]);
  const file: Figure = { what: 'file', workload: 'dossier', value: 1, unit: 'megabytes' };
  expect(slowerThan([file], [{ ...file, value: 1.004 }])).toEqual([]);
  expect(slowerThan([file], [{ ...file, value: 1.02 }])).toHaveLength(1);
});

it('says what it was and what it is', () => {
  expect(comparisonText(slowerThan([time], [at(5)]))).toBe('SLOWER  dossier: time: 4.00 × → 5.00 ×');
  expect(comparisonText([])).toMatch(/^nothing got slower/);
});

it('reads the figures that were kept, and nothing else', () => {
  expect(keptFigures(JSON.stringify([time]))).toEqual([time]);
  for (const other of ['{}', '[{}]', '[null]', JSON.stringify([{ ...time, unit: 'miles' }])])
    expect(() => keptFigures(other)).toThrow('no figures');
});
