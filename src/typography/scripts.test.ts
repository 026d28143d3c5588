import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasJapanese, scriptRuns, type Script } from './scripts.ts';
import { trials } from '../testing/trials.ts';

/** Runs as one line: Japanese ones between bars. */
const cut = (text: string, surrounding?: Script) =>
  scriptRuns(text, surrounding)
    .map((run) => (run.script === 'japanese' ? `|${run.text}|` : run.text))
    .join('');

describe('scriptRuns', () => {
  it.each([
    ['Kyoto (京都市) et Kobe', 'Kyoto (|京都市|) et Kobe'],
    ['(京都市) (神戸市)', '(|京都市|) (|神戸市|)'],
    ['第8回', '|第8回|'],
    ['2024年11月18日', '|2024年11月18日|'],
    ['en 1988, 第150回目です', 'en 1988, |第150回目です|'],
    ['Paris2024大会', 'Paris2024|大会|'],
    ['「架け橋」、ー', '|「架け橋」、ー|'],
    ['« 架け橋 »', '« |架け橋| »'],
    ['東京 大阪', '|東京 大阪|'],
    ['東京 ; 大阪', '|東京| ; |大阪|'],
    ['京都(きょうと)市', '|京都(きょうと)市|'],
    ['ＡＢＣ', '|ＡＢＣ|'],
    ['sans rien', 'sans rien'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('gives what is undecided to the writing of the paragraph', () => {
    expect(cut('ナント (Nantes) は', 'japanese')).toBe('|ナント (|Nantes|) は|');
    expect(cut('2024', 'japanese')).toBe('|2024|');
    expect(cut('2024')).toBe('2024');
  });

  it('loses nothing, alternates, and keeps each writing to its runs', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé京か「。ー 1,.;()[]-–«»😀!') });
    fc.assert(
      fc.property(text, fc.constantFrom<Script>('latin', 'japanese'), (sample, surrounding) => {
        const runs = scriptRuns(sample, surrounding);
        expect(runs.map((run) => run.text).join('')).toBe(sample);
        runs.forEach((run, index) => {
          expect(run.script).not.toBe(runs[index - 1]?.script);
          if (run.script === 'latin') expect(hasJapanese(run.text)).toBe(false);
          else expect(run.text).not.toMatch(/[aé«»]/);
        });
      }),
      { numRuns: trials(500) },
    );
  });
});
