import { describe, expect, it } from 'vitest';
import { figureTable, verdict, type Figure } from './figures.ts';

const time: Figure = { what: 'time', workload: 'dossier', value: 3, unit: 'ratio', must: 4, aim: 2 };

describe('verdict', () => {
  it('holds a value to its budget', () => {
    expect(verdict({ ...time, value: 4.1 })).toBe('MISSED');
    expect(verdict({ ...time, value: Number.NaN })).toBe('MISSED');
    expect(verdict(time)).toBe('met');
    expect(verdict({ ...time, value: 2 })).toBe('aim met');
    expect(verdict({ what: 'pages', workload: 'dossier', value: 86, unit: 'pages' })).toBe('');
  });
});

it('writes each figure on a line, with its unit and its budget', () => {
  const [head, line, ...others] = figureTable([time]).split('\n');
  expect(head).toMatch(/^workload\s+what\s+measured\s+must\s+aim$/);
  expect(line).toMatch(/^dossier\s+time\s+3\.00 ×\s+≤ 4\.00 ×\s+≤ 2\.00 ×\s+met$/);
  expect(others).toEqual([]);
});
