import type { TextInLanguage } from '../content/lexicon/lexiconProblems.ts';
import { untolerated } from './lintTexts.ts';
import { mended } from './mended.ts';
import { quotationsIn } from './text/quotations.ts';
import type { StyleRule } from './styleRule.ts';

/** One correction may bring another: a blank behind a full stop makes the beginning of a sentence. */
const MOST_ROUNDS = 8;

/**
 * A file with every sure correction made, until none is left: corrected again, it stays as it is. Quotations and code
 * stay as they are typed.
 */
export function corrected(text: TextInLanguage, rules: readonly StyleRule[]): string {
  const sure = rules.filter(({ isSure }) => isSure);
  let words = text.text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const quoted = quotationsIn(words);
    const faults = untolerated({ ...text, text: words }, sure).filter(
      ({ start, end }) => !quoted.some((one) => start < one.end && one.start < end),
    );
    const next = mended(words, faults);
    if (next === words) return words;
    words = next;
  }
  return words;
}
