import { FILE_IN_WORDS } from './fileInWords.ts';
import { LAYOUT_IN_WORDS } from './layoutInWords.ts';
import { PRODUCTION_IN_WORDS } from './productionInWords.ts';
import type { ToldInWords } from './toldInWords.ts';

/** Every message that is explained in words, since no content of a few lines shows it. */
export const IN_WORDS: readonly ToldInWords[] = [
  ...FILE_IN_WORDS,
  ...LAYOUT_IN_WORDS,
  ...PRODUCTION_IN_WORDS,
];
