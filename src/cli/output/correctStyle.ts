import { createTwoFilesPatch } from 'diff';
import type { LoadedContent } from '../../content/loadContent.ts';
import { corrected } from '../../linting/corrected.ts';
import { STYLE_RULES } from '../../linting/styleRules.ts';
import type { Environment } from '../environment.ts';
import { STYLE_WORDS } from '../wording/styleWording.ts';
import { writeCorrections } from './writeCorrections.ts';

/** Shows the sure corrections of all texts as differences, and writes them where it is asked to. */
export async function correctStyle(
  content: LoadedContent,
  { folder, write }: { readonly folder: string; readonly write: boolean },
  { say, language, templates }: Pick<Environment, 'say' | 'language' | 'templates'>,
): Promise<void> {
  const words = STYLE_WORDS[language];
  const changes = content.texts.flatMap((text) => {
    const after = corrected(text, STYLE_RULES);
    return after === text.text ? [] : [{ file: text.file, before: text.text, after }];
  });
  if (changes.length === 0) return say(words.nothingToCorrect);
  for (const { file, before, after } of changes) {
    say(createTwoFilesPatch(file, file, before, after, '', '', { context: 0 }).trimEnd());
  }
  if (write) await writeCorrections(content, changes, { folder, kinds: templates.kinds });
  say(write ? words.written(changes.length) : words.notWritten(changes.length));
}
