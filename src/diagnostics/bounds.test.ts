import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_PICTURE_BYTES, MOST_PIXELS, MOST_SECONDS } from '../pictures/bounds.ts';
import { BOUNDS, type Bound, type BoundUnit } from './bounds.ts';

const bounds: readonly Bound[] = Object.values(BOUNDS);
const document = readFileSync(new URL('../../docs/limites.md', import.meta.url), 'utf8');

/** Rows of the table: its second and its last cell. */
const rows = [...document.matchAll(/^\| .* \| +(\d[^|]*?) +\| .* \| `([A-Z]{2}-\d{3})` \|$/gm)].map(
  ([, most, code]) => `${most?.replace(/\s/g, ' ')} ${code}`,
);

const UNITS: Readonly<Record<BoundUnit, string>> = {
  bytes: 'octets',
  letters: 'signes',
  levels: 'niveaux',
  files: 'fichiers',
  rows: 'lignes',
  columns: 'colonnes',
  notes: 'notes',
  quotations: 'citations',
  lines: 'lignes',
  signs: 'signes',
  aliases: 'renvois',
};

/** The pictures' own, told in a table after the others. */
const OF_PICTURES = [
  `${MOST_PICTURE_BYTES / 2 ** 20} Mo IM-007`,
  `${spaced(MOST_PIXELS)} points IM-011`,
  `${MOST_SECONDS} secondes IM-013`,
];

function spaced(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

function asWritten({ most, unit, code }: Bound): string {
  const [size, name] =
    unit !== 'bytes' || most < 2 ** 10
      ? [most, UNITS[unit]]
      : most < 2 ** 20
        ? [most / 2 ** 10, 'Ko']
        : [most / 2 ** 20, 'Mo'];
  return `${spaced(size)} ${name} ${code}`;
}

describe('docs/limites.md', () => {
  it('tells every bound, with its unit and the problem that names it, and no other', () => {
    expect(rows).toEqual([...bounds.map(asWritten), ...OF_PICTURES]);
  });

  it('is where people who write and people who arrive find it', () => {
    for (const [file, link] of [
      ['../../README.md', 'docs/limites.md'],
      ['../../docs/guide-redaction.md', '(limites.md)'],
    ] as const) {
      expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toContain(link);
    }
  });
});
