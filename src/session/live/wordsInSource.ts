/** Words as they are told apart: long enough to say something, in whatever writing. */
const WORD =
  /\p{N}+|[\p{Script=Latin}\p{M}]{3,}|[\p{Script=Han}\p{Script=Katakana}ー]{2,}|\p{Script=Hiragana}{3,}/gu;

/** The part of the letters of what was clicked that a line must say. */
const ENOUGH = 0.5;
/** A text of fewer letters is to be said whole. */
const SHORT = 16;
/** What the words around it count, beside its own: the other cells of its row. */
const AROUND = 0.2;

/** A text of a page, and what stands with it: its row, its entry. */
export interface SoughtWords {
  readonly own: string;
  readonly around: string;
}

/**
 * The line of a file that says most of what a text of a page says; undefined where none says half of it, or
 * all of a short one.
 * @param from first line to look at, from 1; `to` is the first behind them
 */
export function lineSaying(
  source: string,
  { own, around }: SoughtWords,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly line: number; readonly letters: number } | undefined {
  const [wanted, beside] = [wordsOf(own), wordsOf(around)];
  const whole = lettersOf(wanted);
  let best: { line: number; letters: number; score: number } | undefined;
  source.split('\n').forEach((text, index) => {
    const line = index + 1;
    if (line < from || line >= to || whole === 0) return;
    const said = saidBy(text);
    const letters = lettersOf(wanted.filter(said));
    if (letters < whole * (whole < SHORT ? 1 : ENOUGH)) return;
    const score = letters + AROUND * lettersOf(beside.filter(said));
    if (best === undefined || score > best.score) best = { line, letters, score };
  });
  return best && { line: best.line, letters: best.letters };
}

/** Whether a line says a word: Latin ones and numbers whole, those of other writings wherever they stand. */
function saidBy(text: string): (word: string) => boolean {
  const plain = plainText(text);
  const words = new Set(plain.match(WORD) ?? []);
  return (word) => words.has(word) || (!SPACED.test(word) && plain.includes(word));
}

const SPACED = /^[\p{N}\p{Script=Latin}\p{M}]+$/u;

function wordsOf(text: string): string[] {
  const plain = plainText(text);
  const words = [...new Set(plain.match(WORD) ?? [])];
  const rest = plain.trim();
  return words.length > 0 || rest === '' ? words : [rest];
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

/** Without what typesetting changes: spaces that do not break, soft hyphens, forms of letters and digits. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase();
}
