import { describe, expect, it } from 'vitest';
import { GROWS_WITH_SIZE, timesAsLong } from '../testing/processorTime.ts';
import { stretchesOf } from './text/stretches.ts';
import { STYLE_RULES } from './styleRules.ts';

/** What a slip repeats, and what a rule may look through again from each of its letters. */
const PIECES = [
  'a', ' ', '\u00A0', '\u202F', '1', '12.', '1,', '(', ')', 'a(', '« ', '“', '”', '‘', '-', '- a ;\n', '- a\n', '# ', '.',
  '…', 'de ', 'A l’', 'Mr ', '1er ', '2008-', '\u0000', ' \u0000', '\u0000. ', '年', '年 ', '(年', '年)', '"年', '～', '・', '。', '、', '１', 'の',
  '[@a]', '{{a', '`a', '<!-- ', '<!-- tolérer TF-001 ', 'https://a.fr/', ']{',
]; // prettier-ignore

/** The pieces with which some reading takes more than its share. */
async function slowPieces(read: (text: string) => unknown): Promise<string[]> {
  const slow: string[] = [];
  for (const piece of PIECES) {
    const textOf = (size: number): string => piece.repeat(Math.ceil((16 * size) / piece.length));
    if ((await timesAsLong((size) => read(textOf(size)), 250)) >= GROWS_WITH_SIZE) slow.push(piece);
  }
  return slow;
}

describe.each(STYLE_RULES)('$code', ({ faultsIn }) => {
  it('takes time with the length of the text, whatever is repeated in it', async () => {
    expect(await slowPieces(faultsIn)).toEqual([]);
  });
});

it('finds what is read in time with the length of the text', async () => {
  const read = (words: string) =>
    stretchesOf({ file: 'a.md', text: `---\nid: a\n---\n${words}`, language: 'fr', localLanguage: 'ja' });
  expect(await slowPieces(read)).toEqual([]);
});
