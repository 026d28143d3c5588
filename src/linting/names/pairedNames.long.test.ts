import { expect, it } from 'vitest';
import { GROWS_WITH_SIZE, timesAsLong } from '../../testing/processorTime.ts';
import { samplePartnership } from '../../testing/samplePartnership.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { pairedNames } from './pairedNames.ts';

const textOf = (text: string, language = 'fr') => ({ file: 'a.md', text, language, localLanguage: 'ja' });

it('tells a hyphen or a slash between the two authorities of a partnership, in French', async () => {
  const { content } = await realContent();
  const told = (text: string, language?: string) =>
    pairedNames([textOf(text, language)], content.directories).map(
      ({ place, data }) => `${place.line}:${place.column} ${data['found']} → ${data['better']}`,
    );
  expect(told('Le lien Tours-Takamatsu, puis Tours/Takamatsu.')).toEqual([
    '1:9 Tours-Takamatsu → Tours – Takamatsu',
    '1:31 Tours/Takamatsu → Tours – Takamatsu',
  ]);
  expect(told('Le lien Tours -Takamatsu')).toEqual(['1:9 Tours -Takamatsu → Tours – Takamatsu']);
  for (const right of [
    'Le lien Tours – Takamatsu',
    'Le comité de jumelage Tours-Takamatsu',
    'Tours-Sendai',
    '[le lien](#tours-takamatsu)',
    'https://a.fr/Tours-Takamatsu',
  ]) {
    expect([right, ...told(right)]).toEqual([right]);
  }
  expect(told('Tours-Takamatsu', 'ja')).toEqual([]);
  expect(pairedNames(content.texts, content.directories)).toEqual([]);
});

it.each(['Baden-Baden', 'Frankfurt (Oder)', 'Val-d’Or/Nord', 'St. Ives?'])(
  'knows a partner whatever signs its name has: %s',
  (name) => {
    const partnerships = [samplePartnership('un', { french: { name: 'Tours' }, partner: { name } })];
    const found = `Tours-${name}`;
    const told = pairedNames([textOf(`Le lien ${found}.`)], [{ partnerships }]);
    expect(told.map(({ data }) => data)).toEqual([{ found, better: `Tours – ${name}` }]);
  },
);

it('takes time with the length of the text', async () => {
  const { content } = await realContent();
  for (const piece of ['Tours-', '-Takamatsu', 'comité Tours-Takamatsu ', ' - ']) {
    const read = (size: number) =>
      pairedNames([textOf(piece.repeat(Math.ceil((16 * size) / piece.length)))], content.directories);
    expect(await timesAsLong(read, 250)).toBeLessThan(GROWS_WITH_SIZE);
  }
});
