import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { LANGUAGES, translateIn } from '../../locales/texts.ts';
import { wordsOfBars, wordsOfColumns } from './chartWords.ts';

const values = fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 });

describe.each(LANGUAGES)('what a chart says in words (%s)', (language) => {
  const words = { translate: translateIn(language), language };
  const number = (value: number): string => formatNumber(value, language);

  it('names the longest and the shortest of its own bars, and how many there are', () => {
    fc.assert(
      fc.property(values, (counts) => {
        const bars = counts.map((value, index) => ({
          label: [{ kind: 'text' as const, text: `Barre${index}` }],
          value,
        }));
        const said = wordsOfBars({ bars }, words);
        expect(said).toContain(`Barre${counts.indexOf(Math.max(...counts))}`);
        expect(said).toContain(number(Math.max(...counts)));
        if (counts.length === 1) return;
        expect(said).toContain(`Barre${counts.lastIndexOf(Math.min(...counts))}`);
        expect(said).toContain(number(Math.min(...counts)));
        expect(said).toContain(String(counts.length));
      }),
    );
  });

  it('says every column, and from when to when its dots go', () => {
    const columns = [
      { label: 'avant', value: 3 },
      { label: 'après', value: 41 },
    ];
    const said = wordsOfColumns(columns, [1974, 1958, 2026], words);
    for (const part of ['avant', '3', 'après', '41', '1958', '2026']) expect(said).toContain(part);
  });
});
