import { expect, it } from 'vitest';
import { problem } from '../../diagnostics/problem.ts';
import { liveProblems } from './liveProblems.ts';

/** A line whose assertion is untrue, once what is offered for it is written. */
function corrected(line: string, found: number): string | undefined {
  const text = `Un texte.\n\n${line}\n`;
  const column = line.indexOf('{{') + 1;
  const place = { file: 'a.md', line: 3, column, endColumn: line.indexOf('}}') + 3 };
  const untrue = problem('CO-003', place, { expected: '4', found, sentence: 'Un texte' });
  const [told] = liveProblems([untrue], new Map([['a.md', text]]), 'fr');
  const correction = told?.correction;
  if (correction === undefined) return undefined;
  expect(correction).toMatchObject({ file: 'a.md', line: 3, isSure: false });
  return line.slice(0, correction.column - 1) + correction.text + line.slice(correction.endColumn - 1);
}

it.each([
  ['Quatre liens.{{liens, région Bretagne, vaut 4}}', 5, 'Quatre liens.{{liens, région Bretagne, vaut 5}}'],
  ['{{Liens, depuis 2004, Vaut  4 }} 4', 12, '{{Liens, depuis 2004, Vaut  12 }} 4'],
  ['日本語{{liens、vaut 4、type jumelage}}。', 0, '日本語{{liens、vaut 0、type jumelage}}。'],
])('offers the number that the records give: %s', (line, found, expected) => {
  expect(corrected(line, found)).toBe(expected);
});

it('offers nothing for bounds, which only an editor can choose', () => {
  expect(corrected('{{liens, entre 2 et 4}}', 5)).toBeUndefined();
});

it.each([
  ['Kyushu', 'Kyūshū', 'Kyūshū'],
  ['Ôno', 'Tokyo, Kyoto, Ono…', undefined],
])('offers the word that the list of terms prefers to %s, where it is one', (found, preferred, expected) => {
  const place = { file: 'a.md', line: 1, column: 1, endColumn: found.length + 1 };
  const [told] = liveProblems(
    [problem('LX-001', place, { found, preferred })],
    new Map([['a.md', `${found} et le reste`]]),
    'fr',
  );
  expect(told?.correction?.text).toBe(expected);
});
