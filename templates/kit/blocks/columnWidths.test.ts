import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { fitColumns, isNumeric } from './columnWidths.ts';

const ROOM = { width: 400, gutter: 8, fontSize: 8, language: 'fr' };

function table(rows: readonly (readonly string[])[]): BlockOf<'table'> {
  const cells = rows.map((row) => row.map((text) => ({ children: [{ kind: 'text' as const, text }] })));
  return { kind: 'table', title: 'Un tableau', alignments: [], head: cells[0] ?? [], rows: cells.slice(1) };
}

const fitted = (rows: readonly (readonly string[])[], wished?: readonly number[]) =>
  fitColumns(table(rows), ROOM, wished);

describe('columns of a table', () => {
  it('stay as they are wished where every word has room', () => {
    const rows = [['Ville', 'Depuis'], ['Nancy', '1973']]; // prettier-ignore
    expect(fitted(rows, [0.4, 0.6])).toEqual({ shares: [0.4, 0.6], scale: 1 });
  });

  it('are widened for a long word at the cost of those that have more than they need', () => {
    const rows = [['Nom', 'Texte'], ['anticonstitutionnellement', 'mot '.repeat(200)]]; // prettier-ignore
    for (const wished of [[0.1, 0.9], undefined]) {
      const { shares, scale } = fitted(rows, wished);
      expect(scale).toBe(1);
      expect((shares[0] ?? 0) * ROOM.width).toBeGreaterThan(25 * 0.45 * 8 + 8);
      expect((shares[0] ?? 0) * ROOM.width).toBeLessThan(25 * 0.6 * 8 + 8);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }
  });

  it('are as wide as their longest date', () => {
    const long = 'un texte qui est bien plus long que la date '.repeat(9);
    const { shares } = fitted([['Quand', 'Quoi'], ['18 au 21 novembre 2024', long]]); // prettier-ignore
    expect((shares[0] ?? 0) * ROOM.width).toBeGreaterThan(22 * 0.44 * 8 + 8);
  });

  it('cut the longest words alone where even the smallest type is too wide', () => {
    const months = ['janvier', 'septembre', 'novembre', 'décembre', 'octobre', 'février', 'juillet', 'avril'];
    const words = months.map((_, index) => (index % 3 === 0 ? 'anticonstitutionnellement' : '1 234 567'));
    const { shares, scale } = fitted([
      ['Nom', ...months],
      ['Internationalisation', ...words],
    ]);
    expect(scale).toBe(0.7);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    const widthOf = (column: number) => ((shares[column] ?? 0) * ROOM.width) / 0.7;
    for (const column of [2, 3, 5, 6]) expect(widthOf(column)).toBeGreaterThan(9 * 0.46 * 8 + 8);
    expect(new Set([0, 1, 4, 7].map((column) => Math.round(widthOf(column)))).size).toBe(1);
  });

  it('cut no word of a head for a longer one below it', () => {
    const heads = ['Collectivité territoriale', 'janvier', 'février', 'mars', 'avril', 'mai', 'juin'];
    const { shares, scale } = fitted([heads, heads.map(() => 'anticonstitutionnellement')]);
    expect(scale).toBe(0.7);
    expect(((shares[0] ?? 0) * ROOM.width) / 0.7).toBeGreaterThan(12 * 0.48 * 8 + 8);
  });

  it('leave each column a part where one head has a word without an end', () => {
    const heads = ['x'.repeat(900), 'Un', 'Deux', 'Trois'];
    const { shares } = fitted([heads, heads.map(() => 'anticonstitutionnellement')]);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    for (const share of shares) expect(share).toBeGreaterThan(0.15);
  });

  it('keep a word and the year that it qualifies on one line', () => {
    const long = 'un texte qui est bien plus long que cela '.repeat(9);
    const { shares } = fitted([['Année', 'Quoi'], ['vers 2011', long]]); // prettier-ignore
    expect((shares[0] ?? 0) * ROOM.width).toBeGreaterThan(9 * 0.44 * 8 + 8);
  });

  it('give no width to a column that needs none, while another runs over many lines', () => {
    const { shares } = fitted([['Année', 'Thème', 'Villes'], ['2008', 'un mot '.repeat(40), '35']]); // prettier-ignore
    expect(shares[1]).toBeGreaterThan(0.75);
  });

  it('widen two columns that keep one row high together', () => {
    const { shares } = fitted([['Source', 'Françaises', 'Total'], ['Lettre', 'non précisé', 'non précisé']]); // prettier-ignore
    for (const share of shares.slice(1)) expect(share * ROOM.width).toBeGreaterThan(11 * 0.42 * 8 + 8);
  });

  it('leave a number and the words among numbers on one line, beside their wider gutter', () => {
    const numbers = ['Japonaises', '17', '35', '20', 'non précisé'];
    const rows = numbers.map((cell, row) => [
      row === 0 ? 'Source' : 'Une source',
      cell,
      row === 0 ? 'Personnes' : 'environ 170',
    ]);
    const { shares } = fitted(rows);
    expect((shares[1] ?? 0) * ROOM.width).toBeGreaterThan(11 * 0.42 * 8 + 16);
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

describe('a column of numbers', () => {
  const column = (...cells: string[]) => table([['', 'Nombre'], ...cells.map((cell) => ['', cell])]);

  it.each([
    [['71 314', '9 868', '–'], true],
    [['12,5 %', '3 %'], true],
    [['12 000 €', ''], true],
    [['1億2,380万人'], false],
    [['1958', '1961'], false],
    [['1958', '12'], true],
    [['environ 30', '12'], false],
    [['52', '52', 'plus de 100'], true],
    [['52', '52', '20 (non officiel)'], false],
    [['27', '22', 'non précisé'], true],
    [['27', 'non précisé'], false],
    [['–', ''], false],
    [['48, soit 96 %', '7, soit 14 %'], true],
    [['48件（96%）', '7件（14%）'], true],
    [['48, dont 12 en France', '7'], false],
  ])('%j: %s', (cells, expected) => {
    expect(isNumeric(column(...cells), 1)).toBe(expected);
  });

  it('is never the first, which names its row', () => {
    expect(isNumeric(table([['Rang'], ['1'], ['2']]), 0)).toBe(false);
  });
});
