import { expect, it } from 'vitest';
import { facingEditions, type Edition } from './edition.ts';
import type { Directory } from '../directory/partnership.ts';
import type { Language } from '../../i18n/language.ts';

function edition(id: string, language: Language, facing: readonly Language[]): Edition {
  const directory = { publication: { id, facing } } as unknown as Directory;
  return { kind: 'repertoire', language, translations: [], directory };
}

it('faces the source with the languages that it asks for, and no other', () => {
  const editions = [
    edition('a', 'fr', ['ja']),
    edition('a', 'en', ['ja']),
    edition('a', 'ja', ['ja']),
    edition('b', 'fr', []),
    edition('b', 'ja', []),
    edition('c', 'fr', ['ja']),
  ];
  const names = facingEditions(editions).map(({ left, right }) => [
    left.directory.publication.id,
    left.language,
    right.language,
  ]);
  expect(names).toEqual([['a', 'fr', 'ja']]);
});
