import { expect, it } from 'vitest';
import { isLanguage } from './language.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

it('knows each language of two letters that has a name, with a country or without', () => {
  const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });
  const tags = LETTERS.flatMap((first) =>
    LETTERS.flatMap((last) => [first + last, `${first}${last}-BR`, `${first}${last}-XX`]),
  );
  expect(tags.filter(isLanguage)).toEqual(tags.filter((tag) => names.of(tag) !== undefined));
  expect(['fr', 'la', 'pt-BR'].every(isLanguage)).toBe(true);
  expect(['xx', 'fr-XX', 'fra', 'FR', 'fr_FR', ''].some(isLanguage)).toBe(false);
});
