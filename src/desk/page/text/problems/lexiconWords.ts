import { stringify } from 'yaml';
import type { LiveProblem } from '../../../../session/live/liveTypes.ts';
import { factsOf, withFact } from '../../form/frontMatterText.ts';
import { askText, Refused, writeText } from '../../server/ask.ts';
import type { Documents } from '../documents.ts';

/** A word that is right, and the list of the lexicon that says so. */
export interface LexiconWord {
  readonly list: string;
  readonly word: string;
}

/** Where a word is said to be right, by the problem that doubts it. */
const LISTS: Readonly<Record<string, string>> = {
  'SP-001': 'motsConnus',
  'SG-001': 'siglesConnus',
  'LX-002': 'enLettresLatines',
};

/** @param text of the file of the problem, which may have been typed on since: then nothing is offered */
export function lexiconWordOf(problem: LiveProblem, text: string): LexiconWord | undefined {
  const { code, line, column, endColumn, message } = problem;
  const list = LISTS[code];
  if (list === undefined || endColumn === undefined) return undefined;
  const standing = text.split(/\r?\n/)[line - 1] ?? '';
  const word = standing.slice(column - 1, endColumn - 1).trim();
  return word !== '' && message.includes(word) ? { list, word } : undefined;
}

/**
 * The lexicon with the word at the end of its list; all else stays as it is typed.
 * @param text of the lexicon; undefined where there is none yet
 * @returns undefined where its front matter must first be mended in the text
 */
export function withLexiconWord(text: string | undefined, { list, word }: LexiconWord): string | undefined {
  if (text === undefined || text.trim() === '') return `---\n${stringify({ [list]: [word] })}---\n`;
  const facts = factsOf(text);
  if ('unreadable' in facts) return undefined;
  const known = (facts.data as Readonly<Record<string, unknown>>)[list];
  if (known === undefined || known === null) return withFact(text, [list], [word]);
  if (!Array.isArray(known)) return undefined;
  return known.includes(word) ? text : withFact(text, [list, known.length], word);
}

/**
 * Writes the word into the lexicon, as another editor would.
 * @param file of the lexicon, as places name files
 * @throws Refused where it cannot be written, was changed meanwhile (`changed`) or cannot be read (`unreadable`)
 */
export async function addToLexicon(
  word: LexiconWord,
  file: string,
  documents: Pick<Documents, 'settled'>,
): Promise<void> {
  await documents.settled(file);
  const there = await askText(file).catch((error: unknown) => {
    if (error instanceof Refused && error.refusal === 'missing') return undefined;
    throw error;
  });
  const text = withLexiconWord(there?.text, word);
  if (text === undefined) throw new Refused('unreadable');
  const answer = await writeText({ file, text, ...(there && { hash: there.hash }) });
  if (!('text' in answer)) throw new Refused('changed');
}
