import { createTwoFilesPatch } from 'diff';
import { posix } from 'node:path';
import { contentRoot, type LoadedContent } from '../../content/loadContent.ts';
import { corrected } from '../../linting/corrected.ts';
import { STYLE_RULES } from '../../linting/styleRules.ts';
import type { Environment } from '../environment.ts';
import { STYLE_WORDS } from '../wording/styleWording.ts';
import { writeOutput } from './outputFolder.ts';

/** Shows the sure corrections of all texts as differences, and writes them where it is asked to. */
export async function correctStyle(
  { texts }: LoadedContent,
  { folder, write }: { readonly folder: string; readonly write: boolean },
  { say, language }: Pick<Environment, 'say' | 'language'>,
): Promise<void> {
  const words = STYLE_WORDS[language];
  const changes = texts.flatMap((text) => {
    const after = corrected(text, STYLE_RULES);
    return after === text.text ? [] : [{ file: text.file, before: text.text, after }];
  });
  if (changes.length === 0) return say(words.nothingToCorrect);
  for (const { file, before, after } of changes) {
    say(createTwoFilesPatch(file, file, before, after, '', '', { context: 0 }).trimEnd());
    if (write) await writeOutput(folder, posix.relative(contentRoot(folder), file), after);
  }
  say(write ? words.written(changes.length) : words.notWritten(changes.length));
}
