import { expect, it } from 'vitest';
import { oneLetterAway } from './oneLetterAway.ts';

const WORDS = new Set(['accueil', 'était', 'étain', 'tait', 'jumelage', 'prier', 'périr', 'Nancy', 'œuvre']);
const near = (word: string) => oneLetterAway(word, (one) => WORDS.has(one));

it.each([
  ['acceuil', ['accueil']],
  ['jumellage', ['jumelage']],
  ['jumelge', ['jumelage']],
  ['uvre', ['œuvre']],
])('of %s are near %j', (word, words) => {
  expect(near(word)).toEqual(words);
});

it('puts what differs by an accent first', () => {
  expect(near('etait')).toEqual(['était', 'tait']);
});

it('gives capitals to a word that has one, and to it alone', () => {
  expect(near('Acceuil')).toEqual(['Accueil']);
  expect(near('Nanccy')).toEqual(['Nancy']);
  expect(near('nanccy')).toEqual([]);
});

it('looks for no other name near a name', () => {
  expect(near('Nency')).toEqual([]);
  expect(near('Jumelare')).toEqual([]);
});

it('looks for nothing near what is too long to be a word', () => {
  expect(oneLetterAway('a'.repeat(41), () => true)).toEqual([]);
});
