import { expect, it } from 'vitest';
import { loadContent } from '../content/loadContent.ts';
import { everyFieldFiles } from '../testing/everyField/everyFieldFiles.ts';
import { fieldSpots, type FieldPath, withValue } from '../testing/everyField/fieldSpots.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { lintContent } from './lintContent.ts';
import { installedDictionary } from './spelling/installedDictionary.ts';

/** Names as there are, and signs that patterns are written with: rules look for what the records are called. */
const NAMES = [
  'Baden-Baden',
  'Frankfurt (Oder)',
  'L’Haÿ-les-Roses',
  "L'Île-d'Yeu",
  'Y',
  'Œ',
  '京都',
  'St. Pölten / St. Pölten',
  '[a]{2,}',
  '(?<x>',
  'a|b|',
  '\\\\p{L}',
  '^.*+?$',
  '$& $1 $`',
  '# & ~ , !',
  'constructor',
  '__proto__',
  'x'.repeat(199),
  'mot '.repeat(60),
];

/** What rules look for in the texts is tried with each name, every other key with one. */
function namesFor(path: FieldPath, index: number): readonly string[] {
  return /^(?:nom|nomLocal|employer|eviter|terme)$/.test(String(path.at(-1)))
    ? NAMES
    : NAMES.slice((index * 7) % NAMES.length).slice(0, 1);
}

it('reads a text whatever the records, the lists and the list of terms call things', async () => {
  const texts = everyFieldFiles();
  const dictionary = await installedDictionary('fr');
  expect(dictionary).toBeDefined();
  const ended: string[] = [];
  for (const [index, { file, path }] of fieldSpots(texts).entries()) {
    for (const name of namesFor(path, index)) {
      const text = withValue(texts[file] ?? '', path, JSON.stringify(name));
      const content = await loadContent('content', memoryFiles({ ...texts, [file]: text }));
      try {
        lintContent(content, dictionary);
      } catch (cause) {
        ended.push(`${file} ${path.join('.')} ${name}: ${String(cause)}`);
      }
    }
  }
  expect(ended).toEqual([]);
});
