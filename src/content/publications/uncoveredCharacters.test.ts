import { expect, it } from 'vitest';
import { uncoveredCharacters } from './uncoveredCharacters.ts';

it('names the file, line, column and character that no font has', () => {
  const sources = new Map([['leaf.md', 'Nancy\r\n\tet 金沢 𓀀 !\n']]);
  const found = uncoveredCharacters(sources, (codePoint) => codePoint < 0xffff);
  expect(found).toEqual([
    {
      code: 'TY-001',
      severity: 'error',
      place: { file: 'leaf.md', line: 2, column: 8, endColumn: 10 },
      data: { character: '𓀀', code: 'U+13000' },
    },
  ]);
});

it('asks no glyph of spaces and joiners', () => {
  expect(uncoveredCharacters(new Map([['a.md', ' \u00a0\u00ad\u200b\ufeff']]), () => false)).toEqual([]);
});
