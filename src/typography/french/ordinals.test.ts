import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalRuns } from './ordinals.ts';
import { trials } from '../../testing/trials.ts';

/** Runs as one line: superior letters after ^, small capitals between bars. */
const shown = (text: string) =>
  ordinalRuns(text)
    .map((run) => (run.superior ? `^${run.text}^` : run.smallCaps ? `|${run.text}|` : run.text))
    .join('');

describe('ordinalRuns', () => {
  it.each([
    ['le 1er octobre', 'le 1^er^ octobre'],
    ['1re, 1res, 2e, 150e, 2nd, 2nde', '1^re^, 1^res^, 2^e^, 150^e^, 2^nd^, 2^nde^'],
    ['le XXe siècle', 'le |XX|^e^ siècle'],
    ['XIXe et XXe siècles', '|XIX|^e^ et |XX|^e^ siècles'],
    ['du XVIe au XIXe\u00A0siècle', 'du |XVI|^e^ au |XIX|^e^\u00A0siècle'],
    ['le Ier siècle', 'le |I|^er^ siècle'],
    ['LE XXe SIÈCLE', 'LE XX^e^ SIÈCLE'],
    ['Ve République', 'V^e^ République'],
    ['Mme et Mlle, Mmes, Dr', 'M^me^ et M^lle^, M^mes^, D^r^'],
    ['M. Martin, n° 3, 12 km²', 'M. Martin, n° 3, 12 km²'],
    ['Le Vie, ces 3 es, 2ème', 'Le Vie, ces 3 es, 2ème'],
    ['https://a.fr/2e et A2e', 'https://a.fr/2e et A2e'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('joined, gives the text again', () => {
    const pieces = [
      '1',
      '2',
      'er',
      'e',
      'XX',
      'I',
      'V',
      'M',
      'me',
      'D',
      'r',
      ' ',
      ' siècle',
      'nde',
      '-',
      'é',
      '@',
      'www.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const text = parts.join('');
        const joined = ordinalRuns(text).map((run) => run.text);
        expect(joined.join('')).toBe(text);
      }),
      { numRuns: trials(600) },
    );
  });
});

it('finds each abbreviation where it is the only one of a text', () => {
  const all = ['1er', 'Ire', '2nd', '3e', '1\u00a0000e', 'XXe', 'Mme', 'Mlle', 'Mgr', 'Dr', 'Pr', 'Prs'];
  expect(all.filter((text) => !ordinalRuns(`de ${text}`).some(({ superior }) => superior))).toEqual([]);
  expect(ordinalRuns('la ville')).toEqual([{ text: 'la ville' }]);
});
