import { expect, it } from 'vitest';
import { sourceFilesOf, type SourceFile } from './sourceFiles.ts';

const files = sourceFilesOf(['kakehashi.ts', 'api.ts', 'src', 'templates', 'fonts']).filter(
  ({ path }) => !/\.test\.tsx?$/.test(path),
);

it('gives each type a name of its own', () => {
  expect(namesOfSeveral(files)).toEqual([]);
});

it('tells a name that two types have', () => {
  const sources: SourceFile[] = ['a.ts', 'b.ts'].map((path) => ({
    path,
    imports: [],
    typeNames: ['Sheet'],
    texts: [],
  }));
  expect(namesOfSeveral(sources)).toEqual(['Sheet: a.ts, b.ts']);
});

function namesOfSeveral(sources: readonly SourceFile[]): string[] {
  const filesOf = new Map<string, string[]>();
  for (const { path, typeNames } of sources) {
    for (const name of typeNames) filesOf.set(name, [...(filesOf.get(name) ?? []), path]);
  }
  return [...filesOf]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}
