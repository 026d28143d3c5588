import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';

/** Which folder of this room may know which, as its README draws it. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  structure: ['tree.ts'],
  text: ['tree.ts'],
  layout: ['tree.ts', 'structure', 'reactPdf.ts'],
  emit: ['tree.ts', 'structure', 'text'],
};

const ROOM = import.meta.dirname;

/** The files that a file of this room imports, types included, from the room's root. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOM, file), 'utf8');
  const paths = [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => path);
  return paths.map((path) => relative(ROOM, join(ROOM, dirname(file), path)));
}

const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
  .map((file) => file.replaceAll(sep, '/'));

it.each(Object.keys(MAY_KNOW))('%s knows what it may know', (folder) => {
  const wrong = files
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) => importsOf(file).map((known) => [file, known] as const))
    .filter(([, known]) => !known.startsWith('..') && known.split('/')[0] !== folder)
    .filter(([, known]) => !MAY_KNOW[folder]?.includes(known.split('/')[0] ?? ''));
  expect(wrong).toEqual([]);
});

it('knows nothing of ours outside it', () => {
  const outside = files.flatMap((file) => importsOf(file).filter((known) => known.startsWith('..')));
  expect(outside).toEqual([]);
});

it('has no circles, types included', () => {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const visit = (file: string, open: readonly string[]): readonly string[] => {
    if (open.includes(file)) return [...open.slice(open.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    for (const known of imports.get(file) ?? []) {
      const circle = visit(known, [...open, file]);
      if (circle.length) return circle;
    }
    return [];
  };
  expect(files.map((file) => visit(file, [])).filter((circle) => circle.length > 0)).toEqual([]);
});
