import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A path of the repository as the documents write one: `src/judge/judge.ts`. */
const PATH = /`((?:src|templates|test|bin|fonts|bench|patches|color)\/[\w./-]+)`/g;

it('names no file that is not there', () => {
  const documents = [...readdirSync('docs').map((name) => `docs/${name}`), 'README.md', 'src/pdf/README.md'];
  const named = documents
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => pathsIn(readFileSync(file, 'utf8')).map((path) => ({ file, path })));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
});

function pathsIn(text: string): string[] {
  return [...text.matchAll(PATH)].map(([, path = '']) => path);
}
