import { expect, it } from 'vitest';
import type { GlossaryTerm } from '../../src/model/publication/publication.ts';
import { byCategory, byLocalTerm } from './glossaryOrder.ts';

const term = (local: string, reading: string | undefined, category: string): GlossaryTerm => ({
  term: `fr ${local}`,
  local,
  ...(reading !== undefined && { reading }),
  alternatives: [],
  category,
});

const TERMS = [
  term('知事', 'ちじ', 'institutions'),
  term('学校', 'がっこう', 'acteurs'),
  term('ホームステイ', 'ほーむすてい', 'acteurs'),
  term('県', 'けん', 'institutions'),
  term('まちづくり', undefined, 'domaines'),
];

const listed = (groups: ReturnType<typeof byCategory>): string[] =>
  groups.map(({ head, terms }) => `${head}: ${terms.map(({ local }) => local).join(' ')}`);

it('keeps the order of an editor, category by category', () => {
  expect(listed(byCategory(TERMS))).toEqual([
    'institutions: 知事 県',
    'acteurs: 学校 ホームステイ',
    'domaines: まちづくり',
  ]);
});

it('sorts Japanese words by their reading, row by row', () => {
  expect(listed(byLocalTerm(TERMS, 'ja', (row) => `${row}行`))).toEqual([
    'カ行: 学校 県',
    'タ行: 知事',
    'ハ行: ホームステイ',
    'マ行: まちづくり',
  ]);
});

it('sorts words of other languages by their letters, as those sort them', () => {
  const czech = ['chata', 'dům', 'cesta', 'čas'].map((local) => term(local, undefined, 'x'));
  expect(listed(byLocalTerm(czech, 'cs', (row) => row)).join(', ')).toMatch(/^C: cesta.*Č: čas.*D: dům/);
});

it('loses no term, whatever its reading', () => {
  const odd = [...TERMS, term('X', 'X', 'x'), term('', '', 'x')];
  const kept = byLocalTerm(odd, 'ja', (row) => row).flatMap(({ terms }) => terms);
  expect(new Set(kept)).toEqual(new Set(odd));
});
