import { expect, it } from 'vitest';
import { INDEX_KINDS } from '../../../model/publication/publication.ts';
import { publicationSchema } from './publication.ts';

const GIVEN = {
  genre: 'repertoire',
  id: 'essai',
  titre: 'Essai',
  titreCourt: 'Essai',
  pays: { nom: 'Esperia', langue: 'eo' },
  editeur: 'Éditeur',
  edition: 'Première',
  date: '2026-01-01',
  langues: ['fr'],
  format: 'A5',
};

it('gives a directory all indexes unless it chooses', () => {
  expect([...publicationSchema.parse(GIVEN).indexes]).toEqual([...INDEX_KINDS]);
  const chosen = publicationSchema.parse({ ...GIVEN, index: ['domaines', 'francais'] });
  expect([...chosen.indexes]).toEqual(['domains', 'french']);
  expect(publicationSchema.safeParse({ ...GIVEN, index: ['couleurs'] }).success).toBe(false);
});
