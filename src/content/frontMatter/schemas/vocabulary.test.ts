import { expect, it } from 'vitest';
import { everyFieldFiles } from '../../../testing/everyField/everyFieldFiles.ts';
import { memoryFiles } from '../../../testing/memoryFiles.ts';
import { loadContent } from '../../loadContent.ts';
import { diskFiles } from '../../files/contentFiles.ts';

const FOLDER = 'src/content/fixtures/base/repertoire';

async function loadedWith(criteria: string) {
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await diskFiles.read(`${FOLDER}/${name}`));
  const vocabulary = (await read('vocabulaire.md')).replace(/\n---\s*$/, `\n${criteria}---\n`);
  const files = {
    'c/repertoire/publication.md': await read('publication.md'),
    'c/repertoire/vocabulaire.md': vocabulary,
    'c/repertoire/partenariats/base.md': await read('partenariats/base.md'),
  };
  return loadContent('c', memoryFiles(files));
}

it('reads the criteria by which links are counted', async () => {
  const { directories, diagnostics } = await loadedWith(
    'criteres:\n  - { id: tous, libelle: Tous, regle: tout lien, types: [jumelage] }\n',
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(directories[0]?.vocabularies.criteria).toEqual([
    { id: 'tous', label: 'Tous', rule: 'tout lien', acts: new Set(['jumelage']) },
  ]);
});

it('refuses a criterion that takes an act which is in no list, where it is written', async () => {
  const { diagnostics } = await loadedWith(
    'criteres:\n  - { id: tous, libelle: Tous, regle: tout lien, types: [jumelages] }\n',
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'FM-005', data: { key: 'criteres[1].types[1]', found: 'jumelages', suggestion: 'jumelage' } },
  ]);
});

it('tells of an empty list of acts where criteria take its words, and does not fail', async () => {
  const file = 'content/repertoire/vocabulaire.md';
  const texts = everyFieldFiles();
  const text = texts[file]?.replace(/^types:\n.*?(?=^niveaux:)/ms, 'types: []\n') ?? '';
  const { diagnostics } = await loadContent('content/repertoire', memoryFiles({ ...texts, [file]: text }));
  expect(diagnostics.map(({ code, data }) => `${code} ${data['key']}`)).toContain('FM-015 types');
});
