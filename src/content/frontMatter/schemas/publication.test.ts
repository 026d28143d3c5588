import { expect, it } from 'vitest';
import { INDEX_KINDS, PLAIN_GENRES } from '../../../model/publication/publication.ts';
import { publicationSchema } from './publication.ts';

const schema = publicationSchema(PLAIN_GENRES);

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
  expect([...schema.parse(GIVEN).indexes]).toEqual([...INDEX_KINDS]);
  const chosen = schema.parse({ ...GIVEN, index: ['domaines', 'francais'] });
  expect([...chosen.indexes]).toEqual(['domains', 'french']);
  expect(schema.safeParse({ ...GIVEN, index: ['couleurs'] }).success).toBe(false);
});

it.each(['xx-yy-zz', 'a-b', 'de_AT', 'de-AT-AT', 'de-', 'Deutsch'])(
  'refuses what is no language tag: %s',
  (langue) => {
    expect(schema.safeParse({ ...GIVEN, pays: { nom: 'Esperia', langue } }).success).toBe(false);
  },
);

it.each(['de', 'de-AT', 'zh-Hant', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'gsw', 'de-1996'])(
  'takes the tag %s',
  (langue) => {
    expect(schema.safeParse({ ...GIVEN, pays: { nom: 'Esperia', langue } }).success).toBe(true);
  },
);

it('knows a publication by the genre that templates set, and what its files make', () => {
  const posters = publicationSchema(new Map([['affiche', 'dossier']]));
  expect(posters.parse({ ...GIVEN, genre: 'affiche' })).toMatchObject({ genre: 'affiche', kind: 'dossier' });
  expect(posters.safeParse(GIVEN).success).toBe(false);
});
