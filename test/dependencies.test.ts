import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { name, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Run by hand, or where developers install, to make data and types. */
const MAKERS = [
  'bin/declareTypes.mjs',
  'templates/kit/map/outlines/makeWorld.ts',
  'templates/kit/map/outlines/divisionShapes.ts',
];
/** Used by its command when packages are installed. */
const BY_COMMAND = ['patch-package'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) => /\.(?:tsx?|mts|[mc]?js)$/.test(path) && !path.endsWith('.d.ts') && !path.endsWith('.d.mts'),
    );
const product = ['kakehashi.ts', 'api.ts', ...['bin', 'fonts', 'src', 'templates'].flatMap(filesIn)].filter(
  (path) => !/\.(?:test|trap)\.tsx?$|^src\/testing\/|\/pdfTesting\//.test(path) && !MAKERS.includes(path),
);

/** `@scope/name/part` → `@scope/name`; type imports are gone before the program runs. */
function packagesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/^import type [^;]*;/gm, '');
  const named = [
    ...text.matchAll(
      /(?:\bfrom|\bimport|\brequire|\bimport\(|\brequire\(|\bresolve\()\s*\(?['"`]([^'"`.][^'"`]*)['"`]/g,
    ),
  ];
  return named
    .map(([, specifier = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)
    .filter((one) => !one.startsWith('node:') && one !== name);
}

const used = new Set(product.flatMap(packagesOf));

it('what the program imports is installed with it', () => {
  expect(used.size).toBeGreaterThan(20);
  const known = { ...dependencies, ...devDependencies };
  const imported = [...used].filter((one) => one in known);
  expect(imported.filter((one) => !(one in dependencies))).toEqual([]);
});

it('what is installed with the program is imported', () => {
  const texts = product.map((path) => readFileSync(path, 'utf8')).join('\n');
  const idle = Object.keys(dependencies).filter((one) => {
    if (used.has(one) || BY_COMMAND.includes(one)) return false;
    // Faces and hyphenation patterns are looked up by the last part of their package's name.
    const [, last = one] = /\/([^/]+)$/.exec(one) ?? [];
    return !texts.includes(`'${last}`) && !texts.includes(`${one}/`);
  });
  expect(idle).toEqual([]);
});
