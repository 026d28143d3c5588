import { expect, it } from 'vitest';
import { directory, dossier } from '../../../test/hostile/input.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { loadContent } from '../loadContent.ts';

async function told(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const texts = Object.entries(files).map(([file, text]) => [`content/${file}`, String(text)]);
  const { diagnostics } = await loadContent('content', memoryFiles(Object.fromEntries(texts)));
  return diagnostics.map(({ code, place }) => `${code} ${place.file.split('/').at(-1)}:${place.line}`);
}

const chapter = (keys: string): string =>
  `---\nid: chapitre\ntitre: Un chapitre\n${keys}\n---\n\nUn texte.\n`;

it.each(['genre: glossaire', 'genre: sources'])(
  'says that nothing is drawn over a text of %s',
  async (kind) => {
    expect(await told(dossier({ 'essai/fr/01-chapitre.md': chapter(`${kind}\nmotif: ondes`) }))).toContain(
      'FM-046 01-chapitre.md:5',
    );
  },
);

it('says that nothing is drawn over the texts of a directory', async () => {
  expect(await told(directory({ 'liens/textes/fr/01-un.md': chapter('motif: ondes') }))).toEqual([
    'FM-046 01-un.md:4',
  ]);
  expect(await told(directory({ 'liens/textes/fr/01-un.md': chapter('genre: annexe') }))).toEqual([]);
});

it.each(['genre: chapitre', 'genre: annexe', 'genre: liminaire'])('draws over a text of %s', async (kind) => {
  expect(await told(dossier({ 'essai/fr/01-chapitre.md': chapter(`${kind}\nmotif: ondes`) }))).toEqual([]);
});

const vocabulary = (change: (text: string) => string): Readonly<Record<string, string | Uint8Array>> => {
  const files = directory();
  return { ...files, 'liens/vocabulaire.md': change(String(files['liens/vocabulaire.md'])) };
};

it.each([
  ['intitules', '{ territoire: Land }'],
  ['motsComptes', '[liens]'],
])('names the languages of %s that have no edition', async (key, words) => {
  const saying = (language: string) =>
    told(vocabulary((text) => text.replace('regions:', `${key}:\n  ${language}: ${words}\nregions:`)));
  expect(await saying('fr')).toEqual([]);
  expect(await saying('de')).toEqual(['FM-047 vocabulaire.md:14']);
  expect(await saying('français')).toEqual(['FM-047 vocabulaire.md:14']);
});

it('names a text that no book prints, below the lists of a vocabulary or a lexicon', async () => {
  expect(await told(vocabulary((text) => `${text}\n<!-- Pour la rédaction. -->\n`))).toEqual([
    'MD-001 vocabulaire.md:20',
  ]);
  expect(await told(vocabulary((text) => `${text}\nUne remarque.\n`))).toEqual(['FM-048 vocabulaire.md:20']);
  const lexicon = '---\ntermes: []\n---\n';
  expect(await told({ ...dossier(), 'lexique.md': `${lexicon}\nUne remarque.\n` })).toEqual([
    'FM-048 lexique.md:5',
  ]);
});
