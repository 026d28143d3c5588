import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isForTests, sourceFilesOf, type SourceFile } from './sourceFiles.ts';

/** Makes data that the repository holds; run by hand when its sources change, as its first lines say. */
const MAKERS = ['fonts/makePairs.ts', 'templates/kit/map/outlines/makeWorld.ts'];

/** Bundled by the server that serves it (`src/desk/server/page/pageFiles.ts`), for a browser. */
const PAGES = ['src/desk/page/main.tsx'];

const files = sourceFilesOf(['kakehashi.ts', 'api.ts', 'src', 'templates', 'fonts']);

it('finds the files where commands begin', () => {
  expect(entryPoints()).toContain('kakehashi.ts');
});

it('has no code that no command reaches', () => {
  expect(unreached(files, entryPoints())).toEqual([]);
});

it('tells a file that nothing imports', () => {
  const sources: SourceFile[] = [
    { path: 'a.ts', imports: ['b.ts'], typeNames: [], texts: [] },
    { path: 'b.ts', imports: [], typeNames: [], texts: [] },
    { path: 'c.ts', imports: ['b.ts'], typeNames: [], texts: [] },
  ];
  expect(unreached(sources, ['a.ts'])).toEqual(['c.ts']);
});

/** Files of code that package.json and the starters in bin/ name: commands, workers, the package's exports. */
function entryPoints(): string[] {
  const starters = readdirSync('bin').map((name) => `bin/${name}`);
  const { scripts, exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const texts = [
    JSON.stringify([scripts, exports, bin]),
    ...starters.map((path) => readFileSync(path, 'utf8')),
  ];
  const named = texts.flatMap((text) =>
    [...text.matchAll(/(?<=["' ]|\.\/)[\w/-]+\.tsx?(?=["' ])/g)].map(String),
  );
  return [...new Set([...named, ...MAKERS, ...PAGES])].filter(
    (path) => !/^(?:test|bench)\//.test(path) && existsSync(path),
  );
}

function unreached(sources: readonly SourceFile[], starts: readonly string[]): string[] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const reached = new Set<string>();
  const ways = [...starts];
  for (let path = ways.pop(); path !== undefined; path = ways.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    ways.push(...(importsOf.get(path) ?? []));
  }
  return sources.map(({ path }) => path).filter((path) => !reached.has(path) && !isForTests(path));
}
