import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diskFiles } from './files/contentFiles.ts';
import { loadContent } from './loadContent.ts';
import { samplePng } from '../testing/samplePng.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';

const FIXTURES = posix.relative(process.cwd(), posix.join(import.meta.dirname, 'fixtures'));

const PNG = samplePng(2, 2);

const BASE = {
  'content/dossier/publication.md': read('base/dossier/publication.md'),
  'content/dossier/fr/00-base.md': read('base/dossier/fr/00-base.md'),
  'content/dossier/images/pont.png': PNG,
  'content/dossier/images/faux.png': 'pas une image',
  'content/repertoire/publication.md': read('base/repertoire/publication.md'),
  'content/repertoire/vocabulaire.md': read('base/repertoire/vocabulaire.md'),
  'content/repertoire/partenariats/base.md': read('base/repertoire/partenariats/base.md'),
};

function read(name: string): string {
  return readFileSync(posix.join(FIXTURES, name), 'utf8');
}

/** `# attendu: FM-012 7:9, MD-001 9:1` anywhere in a file, in order of place. */
function expected(text: string): string[] {
  const lists = [...text.matchAll(/attendu: ([A-Z]{2}-\d{3} \d+:\d+(?:, [A-Z]{2}-\d{3} \d+:\d+)*)/g)];
  return lists.flatMap((match) => match[1]?.split(', ') ?? []).sort();
}

function found(diagnostics: readonly Diagnostic[], file: string): string[] {
  return diagnostics
    .filter(({ place }) => place.file === file)
    .map(({ code, place }) => `${code} ${place.line}:${place.column}`)
    .sort();
}

it('the base that every fixture is added to has no fault', async () => {
  const { diagnostics, dossiers, directories } = await loadContent('content', memoryFiles(BASE));
  expect(diagnostics).toEqual([]);
  expect([dossiers.length, directories[0]?.partnerships.length]).toEqual([1, 1]);
});

describe.each([
  ['chapitres', 'content/dossier/fr'],
  ['partenariats', 'content/repertoire/partenariats'],
])('%s', (fixtures, folder) => {
  it.each(readdirSync(posix.join(FIXTURES, fixtures)))('%s', async (name) => {
    const file = `${folder}/${name}`;
    const text = read(`${fixtures}/${name}`);
    const { diagnostics } = await loadContent('content', memoryFiles({ ...BASE, [file]: text }));
    expect(expected(text)).not.toEqual([]);
    expect(found(diagnostics, file)).toEqual(expected(text));
    expect(diagnostics.filter(({ place }) => place.file !== file)).toEqual([]);
  });
});

describe('publications', () => {
  it.each(readdirSync(posix.join(FIXTURES, 'publications')))('%s', async (name) => {
    const file = 'content/dossier/publication.md';
    const text = read(`publications/${name}`);
    const { diagnostics } = await loadContent('content', memoryFiles({ ...BASE, [file]: text }));
    expect(found(diagnostics, file)).toEqual(expected(text));
  });
});

describe('ensembles', () => {
  it.each(readdirSync(posix.join(FIXTURES, 'ensembles')))('%s', async (name) => {
    const folder = `${FIXTURES}/ensembles/${name}`;
    const { diagnostics } = await loadContent(folder, diskFiles);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    for (const path of files) {
      const file = `${folder}/${path}`;
      expect([path, ...found(diagnostics, file)]).toEqual([path, ...expected(readFileSync(file, 'utf8'))]);
    }
  });
});
