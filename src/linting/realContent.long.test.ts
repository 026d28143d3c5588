import { expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { realContent } from '../testing/sheets/realContent.ts';
import { unspelledAcronyms } from './acronyms/unspelledAcronyms.ts';
import { lintContent } from './lintContent.ts';
import { installedDictionary } from './spelling/installedDictionary.ts';
import { misspellings } from './spelling/misspellings.ts';

/*
 * The texts of this repository, held against every rule: what `check` says to those who write them. Each rule has its
 * own tests, beside it and in `rulePages`.
 */

const { content } = await realContent();
const dictionary = await installedDictionary('fr');
const withoutDictionary = lintContent(content);

function told(found: readonly Diagnostic[]): string[] {
  return found.map(({ code, place, data }) => `${code} ${place.file}:${place.line} ${JSON.stringify(data)}`);
}

it('has nothing that a rule finds', () => {
  expect(content.texts.length).toBeGreaterThan(200);
  expect(dictionary).toBeDefined();
  expect(told(lintContent(content, dictionary))).toEqual([]);
});

it.each([
  ['no form that the list of terms avoids', /^LX-/],
  ['no number that is counted by hand, nor a tolerance of nothing', /^(?:CO-005|ST-002)$/],
])('has, where no dictionary is installed, %s', (_, codes) => {
  const found = [...content.diagnostics, ...withoutDictionary];
  expect(told(found.filter(({ code }) => codes.test(code)))).toEqual([]);
});

it('has no word that the dictionary lacks, and no acronym that is not spelled out, even tolerated', () => {
  if (dictionary === undefined) throw new Error('no French dictionary is installed');
  expect(told(misspellings(content, dictionary))).toEqual([]);
  expect(told(unspelledAcronyms(content, dictionary))).toEqual([]);
});
