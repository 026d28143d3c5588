import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';
import { OutsideOutput } from './outputFolder.ts';
import { CannotWrite } from './wholeFile.ts';

/** The disk takes no more: of anything, of this user's, of one file. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** One line for an output that cannot be written, with what to do; undefined for any other fault. */
export function sentenceOfOutputFault(error: unknown, language: TerminalLanguage): string | undefined {
  const words = USAGE_WORDS[language];
  if (error instanceof OutsideOutput) return words.outsideOutput(error.path);
  if (!(error instanceof CannotWrite)) return undefined;
  return words.cannotWrite(error.path, error.code, FULL.has(error.code));
}
