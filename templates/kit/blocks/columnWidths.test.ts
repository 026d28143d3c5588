import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { columnShares, fitColumns } from './columnWidths.ts';

const ROOM = { width: 400, gutter: 8, fontSize: 8 };

function table(rows: readonly (readonly string[])[]): BlockOf<'table'> {
  const cells = rows.map((row) => row.map((text) => ({ children: [{ kind: 'text' as const, text }] })));
  return { kind: 'table', title: 'Un tableau', alignments: [], head: cells[0] ?? [], rows: cells.slice(1) };
}

const fitted = (rows: readonly (readonly string[])[]) =>
  fitColumns(table(rows), columnShares(table(rows)), ROOM);

describe('columns of a table', () => {
  it('stay as they are where every word has room', () => {
    const rows = [['Ville', 'Depuis'], ['Nancy', '1973']]; // prettier-ignore
    expect(fitted(rows)).toEqual({ shares: columnShares(table(rows)), scale: 1 });
  });

  it('are widened for a long word at the cost of those that have more than they need', () => {
    const rows = [['Nom', 'Texte'], ['anticonstitutionnellement', 'mot '.repeat(200)]]; // prettier-ignore
    const { shares, scale } = fitColumns(table(rows), [0.1, 0.9], ROOM);
    expect(scale).toBe(1);
    expect((shares[0] ?? 0) * ROOM.width).toBeCloseTo(25 * 4 + 8, 6);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  it('are set smaller where there are more words than the table has room for', () => {
    const months = Array.from({ length: 10 }, () => 'septembre');
    const { shares, scale } = fitted([months, months]);
    expect(scale).toBeLessThan(1);
    for (const share of shares) expect(share * ROOM.width).toBeGreaterThan(9 * 4 * scale + 8 - 0.01);
  });

  it('are never set too small to be read', () => {
    const many = Array.from({ length: 40 }, () => 'anticonstitutionnellement');
    expect(fitted([many, many]).scale).toBe(0.7);
  });

  it('are never wider than the table, whatever they hold', () => {
    const row = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(row, row, (head, cells) => {
        const { shares } = fitted([head, cells]);
        const total = shares.reduce((a, b) => a + b, 0);
        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThan(1 + 1e-9);
        for (const share of shares) expect(share).toBeGreaterThan(0);
      }),
    );
  });
});
