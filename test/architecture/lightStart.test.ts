import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Takes a twentieth of a second to load, and works on another core. */
const READER_OF_PDFS = '@cantoo/pdf-lib';

it('builds without loading what reads PDFs: the judge does, on its own core', () => {
  const ways = waysFrom(['kakehashi.ts', 'src/cli/commands/build.ts', 'src/cli/commands/check.ts']);
  expect(ways.length).toBeGreaterThan(200);
  expect(ways.filter((path) => importsOf(path).includes(READER_OF_PDFS))).toEqual([]);
});

it('follows what a command loads at once', () => {
  expect(waysFrom(['src/cli/commands/judge.ts'])).toContain('src/reader/file/document.ts');
});

/** Files that are loaded with others: those that they import by value at once. */
function waysFrom(starts: readonly string[]): string[] {
  const ways = [...starts];
  for (const path of ways) {
    const near = importsOf(path).filter((name) => /^\..*\.tsx?$/.test(name));
    for (const name of near.map((one) => join(path, '..', one).replaceAll('\\', '/')))
      if (!ways.includes(name)) ways.push(name);
  }
  return ways;
}

function importsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm)].map(
    ([, name = '']) => name,
  );
}
