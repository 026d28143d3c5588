import type { Pair } from '../../content/translations/pairing/alignment.ts';
import type { Unit } from '../../content/translations/pairing/units.ts';
import type { Translation } from '../../content/translations/translation.ts';
import type { Language } from '../../i18n/language.ts';
import type { TranslatedLine } from './liveTypes.ts';

/**
 * The line that translates the block of another, in a language; for the language of the source, the line that is
 * translated. Undefined where there is none.
 */
export function translatedLine(
  translations: readonly Translation[],
  file: string,
  line: number,
  language: Language,
): TranslatedLine | undefined {
  const away = translations.find((one) => one.source === file && one.language === language);
  if (away) {
    const pair = pairAt(away.pairs, line, ({ source }) => source);
    if (!away.exists) return { file: away.file, line: 1, state: 'missing', isPlaced: false };
    if (!pair) return undefined;
    const own = pair.translation?.place.line;
    const target = own ?? lineBefore(away.pairs, pair) ?? away.place.line;
    return { file: away.file, line: target, state: pair.state, isPlaced: own !== undefined };
  }
  const back = translations.find((one) => one.file === file && one.language !== language);
  const pair = back && pairAt(back.pairs, line, ({ translation }) => translation);
  if (!back || !pair?.source) return undefined;
  return { file: back.source, line: pair.source.place.line, state: pair.state, isPlaced: true };
}

/** The pair whose unit begins last at a line or before it. */
function pairAt(
  pairs: readonly Pair[],
  line: number,
  unitOf: (pair: Pair) => Unit | undefined,
): Pair | undefined {
  let best: Pair | undefined;
  let bestLine = 0;
  for (const pair of pairs) {
    const begins = unitOf(pair)?.place.line;
    if (begins === undefined || begins > line || begins < bestLine) continue;
    [best, bestLine] = [pair, begins];
  }
  return best;
}

/** Where a translation that is missing would follow. */
function lineBefore(pairs: readonly Pair[], pair: Pair): number | undefined {
  const before = pairs.slice(0, pairs.indexOf(pair)).findLast(({ translation }) => translation !== undefined);
  return before?.translation?.place.line;
}
