import { formatNumber } from '../../../src/i18n/numbers.ts';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { plainText } from '../text/plainText.ts';
import type { Setting } from '../text/setting.tsx';

type Words = Pick<Setting, 'translate' | 'language'>;

/** A column or bar of a chart, as its alternative says it. */
export interface LabelledValue {
  readonly label: string;
  readonly value: number;
}

/** What bars show to those who do not see them, from the bars themselves: how many, the longest and the shortest. */
export function wordsOfBars({ bars }: Pick<BlockOf<'bars'>, 'bars'>, words: Words): string {
  const values = bars.map(({ label, value }) => ({ label: plainText(label, words.language), value }));
  const [first, ...others] = values;
  if (!first) return '';
  const most = others.reduce((best, one) => (one.value > best.value ? one : best), first);
  const least = others.reduce((best, one) => (one.value <= best.value ? one : best), first);
  return words.translate('chart.bars', {
    count: values.length,
    most: inWords(most, words),
    least: inWords(least, words),
  });
}

/** Every part of a whole, in order. */
export function wordsOfParts({ bars }: Pick<BlockOf<'bars'>, 'bars'>, words: Words): string {
  const parts = bars.map(({ label, value }) =>
    inWords({ label: plainText(label, words.language), value }, words),
  );
  return words.translate('chart.parts', { parts: parts.join(words.translate('punctuation.semicolon')) });
}

/** Every column of a chart in time, with the years of its first and last dots. */
export function wordsOfColumns(
  columns: readonly LabelledValue[],
  years: readonly number[],
  words: Words,
): string {
  return words.translate('chart.columns', {
    values: columns.map((column) => inWords(column, words)).join(words.translate('punctuation.semicolon')),
    from: String(Math.min(...years)),
    to: String(Math.max(...years)),
  });
}

function inWords({ label, value }: LabelledValue, { translate, language }: Words): string {
  return translate('chart.valueOf', { label, value: formatNumber(value, language) });
}
