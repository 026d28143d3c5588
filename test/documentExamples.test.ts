import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { memoryFiles } from '../src/testing/memoryFiles.ts';
import { samplePng } from '../src/testing/samplePng.ts';
import { loadContent } from '../src/content/loadContent.ts';

/** Markdown examples of a document, in order. */
async function examplesOf(document: string): Promise<string[]> {
  const text = await readFile(document, 'utf8');
  return [...text.matchAll(/```markdown\n([^]*?)```/g)].map(([, example = '']) => example);
}

/** The real directory with the partnership of the README alone, of an age that the guide's examples count. */
async function directoryOfOne(): Promise<Record<string, string>> {
  const [entry = ''] = await examplesOf('README.md');
  return {
    'content/repertoire/publication.md': (
      await readFile('content/repertoire/publication.md', 'utf8')
    ).replace(/^rubriques:.*\n/m, ''),
    'content/repertoire/vocabulaire.md': await readFile('content/repertoire/vocabulaire.md', 'utf8'),
    [`content/repertoire/partenariats/${/^id: (.+)$/m.exec(entry)?.[1] ?? ''}.md`]: entry.replace(
      /^ {2}date: .*$/m,
      '  date: 2007-06-15',
    ),
  };
}

it('README: the partnership to copy has no fault', async () => {
  const [entry = ''] = await examplesOf('README.md');
  const id = /^id: (.+)$/m.exec(entry)?.[1] ?? '';
  const { diagnostics, directories } = await loadContent(
    'content',
    memoryFiles({
      // Its parts compare it with earlier editions, which are not here.
      'content/publication.md': (await readFile('content/repertoire/publication.md', 'utf8')).replace(
        /^rubriques:.*\n/m,
        '',
      ),
      'content/vocabulaire.md': await readFile('content/repertoire/vocabulaire.md', 'utf8'),
      [`content/partenariats/${id}.md`]: entry,
    }),
  );
  expect(diagnostics).toEqual([]);
  expect(directories[0]?.partnerships).toHaveLength(1);
});

it('guide de rédaction: all that it shows can be written', async () => {
  const examples = await examplesOf('docs/guide-redaction.md');
  const [head = '', lexicon = '', ...others] = examples.filter((example) => example.startsWith('---'));
  const blocks = examples.filter((example) => !example.startsWith('---'));
  const chapter = `${head}\nUn fait [@kyoto-ville].\n\n${blocks.join('\n')}`;
  const { diagnostics, dossiers } = await loadContent(
    'content',
    memoryFiles({
      'content/dossier/publication.md': await readFile('content/dossier-pays-japon/publication.md', 'utf8'),
      'content/dossier/fr/01-exemples.md': chapter,
      'content/dossier/images/signature.jpg': samplePng(2, 2),
      // What the examples count
      ...(await directoryOfOne()),
      'content/lexique.md': lexicon,
    }),
  );
  const shown = new Set(['content/dossier/fr/01-exemples.md', 'content/lexique.md']);
  expect(diagnostics.filter(({ place }) => shown.has(place.file))).toEqual([]);
  expect(others).toEqual([]);
  const kinds = new Set(dossiers[0]?.chapters[0]?.blocks.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    'aside',
    'bars',
    'figures',
    'image',
    'map',
    'paragraph',
    'quotation',
    'table',
    'timeline',
  ]);
});
