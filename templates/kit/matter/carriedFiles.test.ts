import { expect, it } from 'vitest';
import { describeCarried } from './carriedFiles.ts';

it('describes what a PDF carries in the language of its edition', () => {
  const told = (language: string) => describeCarried(language)('sheet', 'X', 78);
  expect(told('fr')).toBe('Données du répertoire (X)\u00a0: 78 liens, un par ligne, pour un tableur');
  expect(told('ja')).toBe('要覧のデータ（X）：78件の提携、1行に1件、表計算ソフト用');
  expect(told('en')).toContain('78 links, one a row');
  expect(describeCarried('fr')('data', 'X', 1)).toContain('1 lien et listes');
  expect(describeCarried('ja')('sources', 'X', 0)).toContain('典拠一覧');
});
