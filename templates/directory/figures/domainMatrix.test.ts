import { expect, it } from 'vitest';
import type { Directory, Vocabularies, VocabularyTerm } from '../../../src/model/directory/partnership.ts';
import { diskFiles } from '../../../src/content/files/contentFiles.ts';
import { loadContent } from '../../../src/content/loadContent.ts';
import { samplePartnership } from '../../../src/testing/samplePartnership.ts';
import { printTagTree } from '../../../src/testing/readBack/tagTreeText.ts';
import { makePdf } from '../../../src/testing/soundDocument.tsx';
import { makeBook } from '../book.tsx';
import { partsAfterEntries } from '../dataParts.tsx';
import { directorySections } from '../sections.tsx';
import { domainsByUse } from './domainsByUse.ts';
import { MATRIX_ID } from './domainMatrix.tsx';

const sample = await sampleDirectory();

async function sampleDirectory(): Promise<Directory> {
  const { directories } = await loadContent('test/contenu-autre-pays', diskFiles);
  const [directory] = directories;
  if (!directory) throw new Error('The sample content has a directory.');
  return directory;
}

/** The sample with links of these domains. */
function withDomains(...domains: readonly (readonly string[])[]): Directory {
  const terms = [...new Set(domains.flat())].map((id): [string, VocabularyTerm] => [
    id,
    { id, label: `le ${id}` },
  ]);
  const vocabularies: Vocabularies = { ...sample.vocabularies, domains: new Map(terms) };
  const partnerships = domains.map((own, index) =>
    samplePartnership(`lien-${index}`, {
      domains: own,
      french: { name: `Ici${index}`, region: vocabularies.regions[0] ?? '' },
      partner: { name: `Là${index}`, territory: [...vocabularies.territories.keys()][0] ?? '' },
    }),
  );
  const numbers = new Map(partnerships.map(({ id }, index) => [id, index + 1]));
  return { ...sample, vocabularies, partnerships, numbers };
}

it('orders domains by the links that have them', () => {
  const directory = withDomains(['sport'], ['sport', 'culture', 'culture'], ['vin', 'culture', 'sport']);
  expect(domainsByUse(directory).map(({ id }) => id)).toEqual(['sport', 'culture', 'vin']);
});

it('reads each dot as its domain, under the name of its column and beside that of its row', async () => {
  const book = makeBook(withDomains(['sport'], ['sport', 'culture']), 'fr');
  const [part] = partsAfterEntries(book).filter(({ id }) => id === MATRIX_ID);
  if (!part) throw new Error('no matrix');
  const tree = await printTagTree(await makePdf([part.section]), Infinity);
  const words = [...tree.matchAll(/\b(TH|TD)\b[^\n]*/g)].map(([line]) => line);
  expect(words.filter((line) => line.startsWith('TH'))).toHaveLength(3 + 2 + 2 + 1);
  expect(tree.match(/actualText="le sport"/g)).toHaveLength(2);
  expect(tree.match(/actualText="le culture"/g)).toHaveLength(1);
});

it('leaves more domains than a page is wide to an index', () => {
  const many = withDomains(Array.from({ length: 40 }, (_, index) => `domaine-${index}`));
  const keys = (directory: Directory): string[] =>
    directorySections(directory, 'fr', 'screen').map(({ key }) => key);
  expect(keys(many)).not.toContain(MATRIX_ID);
  expect(keys(withDomains(['sport', 'vin']))).toContain(MATRIX_ID);
});
