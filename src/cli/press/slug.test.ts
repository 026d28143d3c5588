import { expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { createFontLibrary, loadFace } from '../../pdf/reactPdf.ts';
import { slugLines, slugOf } from './slug.ts';

const library = createFontLibrary(FACES, undefined);
const faces = ['Source Sans 3', 'Noto Sans JP'].map(
  (family) => () => loadFace(library, family, 400, 'normal'),
);

it.each([
  ['Édition de travail', 'fr', 'SourceSans3-Regular'],
  ['暫定版', 'ja', 'NotoSansJP-Regular'],
] as const)('is set in a face that has all of « %s »', async (edition, language, face) => {
  const slug = await slugOf({ publication: { edition, date: '2026-11-22' }, language }, faces);
  expect(slug.face.postscriptName).toBe(face);
  expect(slugLines(slug, 'output/livre.pdf', 0)).toEqual(['livre.pdf', expect.stringContaining(edition)]);
});

it('says the date in figures where no face has the words', async () => {
  const publication = { edition: 'ฉบับร่าง', date: '2026-11-22' };
  const slug = await slugOf({ publication, language: 'fr' }, faces);
  expect(slugLines(slug, 'livre.pdf', 3)[1]).toBe('2026-11-22   ·   page 4');
});
