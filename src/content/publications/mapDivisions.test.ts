import { describe, expect, it } from 'vitest';
import type { WorldLand } from '../../model/directory/places/onLand.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { loadContent } from '../loadContent.ts';

const world: WorldLand = {
  french: () => true,
  of: () => () => true,
  routeOf: (code) => (code === 'ZZ' ? undefined : ({ longitude }) => longitude < 10),
  divisionsOf: (code) => (code === 'DE' ? ['BE', 'BY', 'NW'] : []),
  divided: ['DE'],
};

const head = (code: string): string => `---
genre: dossier
id: essai
titre: Essai
titreCourt: Essai
pays: { nom: Pays, langue: de${code} }
editeur: E
edition: Une
date: 2026-11-22
langues: [fr]
format: A4
---
`;

async function told(body: string, code = ', code: DE'): Promise<string[]> {
  const { diagnostics, dossiers } = await loadContent(
    'content',
    memoryFiles({
      'content/publication.md': head(code),
      'content/fr/01-un.md': `---\nid: un\ntitre: Un\ntitreCourt: Un\n---\n\n${body}\n`,
    }),
    { readWorld: async () => world },
  );
  expect(dossiers).toBeDefined();
  return diagnostics.map(({ code: one, place }) => `${one} ${place.line}`);
}

const map = (settings: string, ...lines: readonly string[]): string =>
  `:::carte{titre="Une carte"${settings}}\n${lines.join('\n')}\n:::`;

describe('maps of a text', () => {
  it('name divisions that their country has, alone or together', async () => {
    expect(
      await told(map('', '| Code | Nom |', '|---|---|', '| BE | Berlin |', '| BY NW | Autres |')),
    ).toEqual([]);
    expect(
      await told(map(' montre="valeurs"', '| C | N | V |', '|---|---|---|', '| BE | Berlin | 1 204,5 |')),
    ).toEqual([]);
    expect(
      await told(
        map(' montre="parcours"', '| N | Lieu | P |', '|---|---|---|', '| 1 | Lyon | 45.76, 4.84 |'),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a division that the country does not have',
      '',
      ['| Code | Nom |', '|---|---|', '| BX | Berlin |'],
      'CT-006 10',
    ],
    ['two rows of one division', '', ['| C | N |', '|---|---|', '| BE | A |', '| BE NW | B |'], 'CT-008 11'],
    ['other columns', '', ['| C | N | V |', '|---|---|---|', '| BE | A | 1 |'], 'CT-001 8'],
    ['no number', ' montre="valeurs"', ['| C | N | V |', '|---|---|---|', '| BE | A | un |'], 'CT-007 10'],
    [
      'no position',
      ' montre="parcours"',
      ['| N | L | P |', '|---|---|---|', '| 1 | A | Lyon |'],
      'CT-003 10',
    ],
    [
      'a stage that no map of the way shows',
      ' montre="parcours"',
      ['| N | L | P |', '|---|---|---|', '| 1 | A | 4.8, 45.7 |'],
      'CT-011 10',
    ],
    [
      'a way to a country that nobody knows',
      ' montre="parcours" pays="ZZ"',
      ['| N | L | P |', '|---|---|---|', '| 1 | A | 45.7, 4.8 |'],
      'CT-010 7',
    ],
    ['a name without a code', '', ['| C | N |', '|---|---|', '| | Berlin |'], 'CT-009 10'],
    ['a setting without effect', ' unite="liens"', ['| C | N |', '|---|---|', '| BE | A |'], 'CT-012 7'],
    ['columns without rows to fill', ' colonnes="nom"', ['| C | N |', '|---|---|', '| BE | A |'], 'MD-029 7'],
    ['an unknown choice', ' montre="routes"', ['| C | N |', '|---|---|', '| BE | A |'], 'CT-002 7'],
    ['a country without divisions', ' pays="FJ"', ['| C | N |', '|---|---|', '| BE | A |'], 'CT-005 7'],
  ])('are told of %s', async (_, settings, lines, expected) => {
    expect(await told(map(settings, ...lines))).toEqual([expected]);
  });

  it('are told that nobody says of which country they are', async () => {
    expect(await told(map('', '| C | N |', '|---|---|', '| BE | A |'), '')).toEqual(['CT-004 7']);
  });
});
