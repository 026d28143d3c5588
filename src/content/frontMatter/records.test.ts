import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../loadContent.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';

const base = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/base/repertoire', name), 'utf8');

it('reads French keys into the fields of the model', async () => {
  const entry = base('partenariats/base.md')
    .replace('  nom: Tours', '  nom: Le Havre\n  cleTri: Havre (Le)\n  position: [49.49, 0.11]')
    .replace('insee: 37261', 'insee: 01004')
    .replace(
      'etat: actif',
      'etat: inconnu\nreserves: [Une réserve]\nrenouvellements:\n  - { date: 1998-11, objet: avenant }\nrencontres:\n  - { date: 2008, france: presente, accueil: oui, source: Liste }',
    )
    .replace(
      '- titre: Page du jumelage',
      '- { titre: Page, titreForge: oui, copie: true, date: 2013, fiabilite: secondaire }',
    );
  const { directories, diagnostics } = await loadContent(
    'c',
    memoryFiles({
      'c/publication.md': base('publication.md'),
      'c/vocabulaire.md': base('vocabulaire.md'),
      'c/partenariats/base.md': entry,
    }),
  );
  expect(diagnostics).toEqual([]);
  expect(directories[0]?.vocabularies.states.get('active')).toMatchObject({ id: 'active', label: 'actif' });
  expect(directories[0]?.partnerships[0]).toEqual({
    id: 'base',
    french: {
      name: 'Le Havre',
      sortKey: 'Havre (Le)',
      otherSpellings: [],
      level: 'commune',
      region: 'Centre-Val de Loire',
      inseeCode: '01004',
      coordinates: { latitude: 49.49, longitude: 0.11 },
    },
    partner: { name: 'Takamatsu', localName: '高松市', level: 'shi', territory: 'kagawa' },
    act: 'jumelage',
    since: { year: 1988, month: 6, day: 27 },
    renewals: [{ date: { year: 1998, month: 11 }, what: 'avenant' }],
    meetings: [
      {
        date: { year: 2008 },
        isFrenchThere: true,
        isPartnerThere: false,
        isHosted: true,
        source: 'Liste',
      },
    ],
    state: 'unknown',
    domains: ['culture'],
    isUnsigned: false,
    disputes: ['Une réserve'],
    sources: [{ title: 'Page', isTitleSupplied: true, secondary: true, date: '2013', readFromCopy: true }],
    blocks: [
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text: 'Un jumelage sans faute.', place: expect.anything() }],
        place: expect.anything(),
      },
    ],
    place: { file: 'c/partenariats/base.md', line: 2, column: 5, endColumn: 9 },
  });
});
