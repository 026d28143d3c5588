import { expect, it } from 'vitest';
import { languagesOf } from './metadata.ts';

it.each([
  ['fr', ['fr']],
  ['fr-ja', ['fr', 'ja']],
  ['pt-BR', ['pt-BR']],
  ['pt-BR-ja', ['pt-BR', 'ja']],
  ['fr-pt-BR', ['fr', 'pt-BR']],
])('an edition called %s is in %j', (edition, languages) => {
  expect(languagesOf(edition)).toEqual(languages);
});
