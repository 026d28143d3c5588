import { describe, expect, it } from 'vitest';
import { loadContent } from '../../content/loadContent.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { COLUMNS } from '../columns.ts';
import { knownWords, meantList } from './knownWords.ts';

const WORDS = `---
domaines:
  - { id: culture, libelle: culture, local: 文化 }
  - { id: education-jeunesse, libelle: éducation et jeunesse }
  - { id: art, libelle: art }
  - { id: arts, libelle: art }
types: [{ id: jumelage, libelle: jumelage, pluriel: jumelages }]
niveaux: [{ id: commune, libelle: commune }]
fiabilites: [{ id: bonne, libelle: bonne }]
etats: [{ id: actif, libelle: actif }, { id: inconnu, libelle: non établi }]
regions: [{ nom: Île-de-France, local: イル＝ド＝フランス }]
territoires: [{ id: ishikawa, libelle: Ishikawa, local: 石川県, region: Chūbu }]
---
`;
const HEAD = `---
genre: repertoire
id: essai
titre: Essai
titreCourt: Essai
pays: { nom: Ailleurs, langue: ja }
editeur: CUF
edition: Essai
date: 2026-11-22
langues: [fr]
format: A5
---
`;

const { directories } = await loadContent(
  'content',
  memoryFiles({
    'content/publication.md': HEAD,
    'content/vocabulaire.md': WORDS,
    'content/partenariats/x.md': '',
  }),
);

function column(name: string) {
  const found = COLUMNS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
}

const known = () => {
  const [directory] = directories;
  if (directory === undefined) throw new Error('no directory');
  return knownWords(directory.vocabularies);
};

describe('a word of a sheet', () => {
  it.each([
    ['etat', 'Actif', 'actif'],
    ['etat', 'Non établi', 'inconnu'],
    ['domaines', 'CULTURE', 'culture'],
    ['domaines', 'Éducation et jeunesse', 'education-jeunesse'],
    ['domaines', 'Éducation et jeunesse'.normalize('NFD'), 'education-jeunesse'],
    ['domaines', '文化', 'culture'],
    ['acte.type', 'Jumelages', 'jumelage'],
    ['france.region', 'île-de-france', 'Île-de-France'],
    ['partenaire.territoire', '石川県', 'ishikawa'],
    ['domaines', 'Art', 'art'],
    ['domaines', 'musique', undefined],
    ['france.nom', 'Culture', undefined],
  ])('%s: %s', (name, written, meant) => {
    expect(known()(column(name), written)).toBe(meant);
  });

  it('is one of several where a comma parts them', () => {
    expect(meantList(column('domaines'), 'Culture, éducation et jeunesse', known())).toBe(
      'culture | education-jeunesse',
    );
    expect(meantList(column('domaines'), 'culture, musique', known())).toBeUndefined();
    expect(meantList(column('domaines'), 'musique', known())).toBeUndefined();
  });
});
