import { expect, it } from 'vitest';
import { factsOf, withFact } from './frontMatterText.ts';

const TEXT = `---
# Ce qui ne change plus.
id: tours-x
france:
  nom: Tours # le nom
  insee: "37261"
  position: [47.39, 0.69]
acte:
  date: 1988-10
domaines: [culture, jeunesse]
sources:
  - titre: Une page
    url: https://example.org/
---

Un texte, avec --- au milieu.
`;

it('reads a front matter, and says when it cannot', () => {
  expect(factsOf(TEXT)).toMatchObject({ data: { id: 'tours-x', acte: { date: '1988-10' } } });
  expect(factsOf('Pas d’en-tête.')).toEqual({ unreadable: true });
  expect(factsOf('---\nid: [a\n---\n')).toEqual({ unreadable: true });
});

it.each([
  ['a word', ['france', 'nom'], 'Saint-Pierre', 'nom: Tours # le nom', 'nom: Saint-Pierre # le nom'],
  ['a code that stays one', ['france', 'insee'], '01234', 'insee: "37261"', 'insee: "01234"'],
  ['a word that YAML would take for another thing', ['france', 'nom'], 'a: b', 'nom: Tours', 'nom: "a: b"'],
  ['a list on its line', ['domaines'], ['culture'], '[culture, jeunesse]', '[culture]'],
  ['a fact of a list of records', ['sources', 0, 'titre'], 'Autre', 'titre: Une page', 'titre: Autre'],
  ['a year', ['acte', 'date'], 1990, 'date: 1988-10', 'date: 1990'],
])('changes %s, and nothing else', (_, path, value, from, to) => {
  expect(withFact(TEXT, path, value)).toBe(TEXT.replace(from, to));
  const windows = TEXT.replaceAll('\n', '\r\n');
  expect(withFact(windows, path, value)).toBe(TEXT.replace(from, to).replaceAll('\n', '\r\n'));
});

it('adds what was not there, and takes away what is left empty', () => {
  expect(withFact(TEXT, ['sources', 1, 'titre'], 'Seconde')).toContain(
    'example.org/\n  - titre: Seconde\n---',
  );
  expect(withFact(TEXT, ['partenaire', 'position'], [1, 2])).toContain(
    'partenaire:\n  position: [1, 2]\n---',
  );
  expect(withFact(TEXT, ['acte', 'date'], '')).toBe(TEXT.replace('acte:\n  date: 1988-10\n', ''));
  expect(withFact(TEXT, ['fin'], undefined)).toBe(TEXT);
});

it('leaves a text alone whose front matter it cannot read', () => {
  expect(withFact('---\nid: [a\n---\n', ['id'], 'b')).toBe('---\nid: [a\n---\n');
});

it('keeps the place of a fact that is emptied while one types, and takes it away once it is left empty', () => {
  const one = TEXT.replace('    url: https://example.org/\n', '');
  const path = ['sources', 0, 'titre'];
  const emptied = withFact(one, path, undefined, true);
  expect(factsOf(emptied)).toMatchObject({ data: { sources: [{ titre: null }] } });
  expect(withFact(emptied, path, 'Une autre', true)).toBe(one.replace('Une page', 'Une autre'));
  expect(withFact(emptied, path, undefined)).toBe(withFact(one, path, undefined));
  expect(factsOf(withFact(emptied, path, undefined))).not.toMatchObject({ data: { sources: [] } });
});
