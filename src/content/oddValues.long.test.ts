import { describe, expect, it } from 'vitest';
import { messageOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { everyFieldFiles } from '../testing/everyField/everyFieldFiles.ts';
import { fieldSpots, withValue } from '../testing/everyField/fieldSpots.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { loadContent } from './loadContent.ts';

const texts = everyFieldFiles();

/** YAML of every shape where another is due, as it would be written in one line. */
const VALUES = [
  '~',
  '""',
  '" "',
  '[]',
  '{}',
  '[[]]',
  '[~]',
  '{a: {b: [1]}}',
  '[{}]',
  '[{a: 1}]',
  '[[1, 2], [3, 4]]',
  '0',
  '-1',
  '1e400',
  '.nan',
  '.inf',
  '0x1F',
  'true',
  '[91, 181]',
  '[a, a]',
  '[1, 2, 3, 4]',
  '2024-13-45',
  '9999-12-31',
  '0000-00-00',
  '!!binary aGVsbG8=',
  '!!set {a, b}',
  '!foo bar',
  '<<',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e"',
  '"__proto__"',
  '{__proto__: 1}',
  'constructor',
  'toString',
  '"[[["',
  '"{{a}}"',
  '"$t(a)"',
  '"$&"',
  '"((("',
  '"http://[::1"',
  '"https://"',
  '"../../../etc"',
  '"/"',
  '"%"',
  '"%E0%A4%A"',
  `"${'x'.repeat(300)}"`,
  `[${'a, '.repeat(300)}]`,
];

/** What nobody could read: a place that is none, a sentence with what JavaScript says of nothing. */
function unreadable(one: Diagnostic): string[] {
  const { line, column, file } = one.place;
  const sentences = (['fr', 'en'] as const).map((language) => JSON.stringify(messageOf(one, language)));
  const isPlaced = line >= 1 && column >= 1 && file in texts;
  return [
    ...(isPlaced ? [] : [`${one.code} at ${file}:${line}:${column}`]),
    ...sentences.filter((sentence) => /undefined|NaN|\[object|Invalid Date/.test(sentence)),
  ];
}

describe('any value for any key', () => {
  const spots = fieldSpots(texts);

  it('is tried for all keys that there are', async () => {
    const { diagnostics } = await loadContent('content', memoryFiles(texts));
    // Translations that no one has recorded are told, and no key is faulty.
    expect(diagnostics.filter(({ code }) => !code.startsWith('TR-'))).toEqual([]);
    expect(spots.length).toBeGreaterThan(90);
  });

  it('is read or told at its place, and never thrown', async () => {
    // Each key is given the next value of the list: keys of one kind get different ones.
    for (const [index, { file, path }] of spots.entries()) {
      const folder = file.split('/', 2).join('/');
      for (let turn = 0; turn < TURNS; turn += 1) {
        const value = VALUES[(index * 7 + turn * 17) % VALUES.length] ?? '';
        const text = withValue(texts[file] ?? '', path, value);
        const { diagnostics } = await loadContent(folder, memoryFiles({ ...texts, [file]: text }));
        expect([file, path.join('.'), value, ...diagnostics.flatMap(unreadable)]).toEqual([
          file,
          path.join('.'),
          value,
        ]);
      }
    }
  });
});

/** Values for each key; all of them with `ODD_VALUES=all`. */
const TURNS = process.env['ODD_VALUES'] === 'all' ? VALUES.length : 1;
