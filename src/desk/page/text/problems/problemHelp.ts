import type { LiveProblem } from '../../../../session/live/liveTypes.ts';
import type { PageWords } from '../../words.ts';

/** What to do about a problem, at the desk: where the program tells a command of the terminal, what to click instead. */
export function helpOf(
  { code, help }: Pick<LiveProblem, 'code' | 'help'>,
  words: PageWords,
): string | undefined {
  return words(`problems.instead.${code}`, { defaultValue: help ?? '' }) || undefined;
}

/** What of a translation its reader says is up to date: the block of a problem, or the whole file. */
export type DoneScope = 'block' | 'file';

/** Problems of translations that end when somebody has read both texts, and says so. */
const IN_QUESTION: Readonly<Record<string, DoneScope>> = {
  'TR-003': 'block',
  'TR-005': 'block',
  'TR-008': 'file',
  'TR-017': 'file',
};

export function doneScopeOf({ code }: Pick<LiveProblem, 'code'>): DoneScope | undefined {
  return IN_QUESTION[code];
}
