import { describe, expect, it } from 'vitest';
import { GROWS_WITH_SIZE, timesAsLong } from '../testing/processorTime.ts';
import { lintTexts } from './lintTexts.ts';
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

describe('many tolerances', () => {
  const head =
    '---\nid: un\ntitre: A Nancy\nnomLocal: 金沢市(石川県)\nsources:\n  a: { titre: La 2ème fois, url: "https://a.fr/2ème" }\n---\n\n';

  it.each([
    ['of nothing', '<!-- tolérer TF-002 : ancien titre -->\n\n'],
    ['each of a fault', '<!-- tolérer TF-002 : ancien titre -->\n\nLa 2ème.\n\n'],
    ['of faults elsewhere', '<!-- tolérer TF-003 : titre -->\n\nLa 2ème.\n\n'],
  ])('are looked for in time with the length of the text: %s', async (_, tolerance) => {
    const lint = (size: number) =>
      lintTexts(
        [{ file: 'a.md', text: `${head}${tolerance.repeat(size)}`, language: 'fr', localLanguage: 'ja' }],
        STYLE_RULES,
      );
    expect(await timesAsLong(lint, 2000)).toBeLessThan(GROWS_WITH_SIZE);
  });
});
