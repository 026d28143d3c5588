import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';
import { OutsideOutput } from './outputFolder.ts';

/** What the file system says of an output that cannot be written: no right, read-only, full, a file for a folder. */
const WRITING_FAULTS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG']);

/** One line for an output that cannot be written; undefined for any other fault. */
export function sentenceOfOutputFault(error: unknown, language: TerminalLanguage): string | undefined {
  const words = USAGE_WORDS[language];
  if (error instanceof OutsideOutput) return words.outsideOutput(error.path);
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const { code, path } = error;
  if (typeof code !== 'string' || typeof path !== 'string' || !WRITING_FAULTS.has(code)) return undefined;
  return words.cannotWrite(path, code);
}
