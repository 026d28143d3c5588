import { expect, it } from 'vitest';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { loadContent } from '../../content/loadContent.ts';
import { namesToWrite } from './namesToWrite.ts';

const FOLDER = 'test/contenu-autre-pays';
const content = await loadContent(FOLDER, diskFiles);

it('names the places of the publication of a text, and the sources of the text itself', () => {
  const { references, sources } = namesToWrite(content, `${FOLDER}/dossier/fr/01-demonstration.md`);
  expect(references).toEqual(
    expect.arrayContaining([
      { id: 'demonstration', title: 'Un chapitre de démonstration' },
      { id: 'demo-section', title: 'Une section' },
      { id: 'demo-tableau', title: 'Un tableau de démonstration' },
      { id: 'demo-carte', title: 'Les seize Länder' },
    ]),
  );
  expect(references.map(({ id }) => id)).not.toContain('villeneuve-exemple-musterstadt');
  expect(sources).toEqual([{ key: 'demo', title: 'Source de démonstration' }]);
});

it('names the entries of a directory, from any text of it', () => {
  const { references } = namesToWrite(content, `${FOLDER}/repertoire/publication.md`);
  expect(references).toContainEqual({
    id: 'villeneuve-exemple-musterstadt',
    title: 'Villeneuve-Exemple – Musterstadt',
  });
});

it('says how each block is written, also to a text that is not known', () => {
  const { references, blocks } = namesToWrite(content, 'content/nothing.md');
  expect(references).toEqual([]);
  expect(blocks.find(({ name }) => name === 'photo')).toMatchObject({
    required: ['credit', 'licence'],
    holds: 'picture',
    values: { format: ['texte', 'page', 'marge', 'deux'] },
  });
  for (const { attributes, required, values } of blocks)
    expect(attributes).toEqual(expect.arrayContaining([...required, ...Object.keys(values)]));
});
