import { expect, it } from 'vitest';
import { inOrderOfFiles } from './overview.ts';

const texts = (...files: readonly string[]) => files.map((file) => ({ file }));
const orderOf = (named: readonly string[], unnamed: readonly string[]): string[] =>
  inOrderOfFiles(texts(...named), texts(...unnamed)).map(({ file }) => file);

it('puts what cannot be read where its file stands among its neighbours', () => {
  const named = ['a/publication.md', 'a/fr/01-b.md', 'a/fr/03-d.md', 'a/fr/05-f.md'];
  expect(orderOf(named, ['a/fr/02-c.md', 'a/fr/04-e.md'])).toEqual([
    'a/publication.md',
    'a/fr/01-b.md',
    'a/fr/02-c.md',
    'a/fr/03-d.md',
    'a/fr/04-e.md',
    'a/fr/05-f.md',
  ]);
  expect(orderOf(named, ['a/fr/00-a.md', 'a/fr/99-z.md']).filter((file) => file.includes('fr/'))).toEqual([
    'a/fr/00-a.md',
    'a/fr/01-b.md',
    'a/fr/03-d.md',
    'a/fr/05-f.md',
    'a/fr/99-z.md',
  ]);
  expect(orderOf(named, ['a/ja/01-b.md']).at(-1)).toBe('a/ja/01-b.md');
  expect(orderOf([], ['a/b.md', 'a/c.md'])).toEqual(['a/b.md', 'a/c.md']);
});
