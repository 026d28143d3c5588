import { choiceOf, type ChoiceWords, type UnknownWord } from '../../model/directory/choiceWords.ts';
import { chosenIds, isOpen } from '../../model/directory/selection.ts';
import type { ChosenByDirectory } from '../../publishing/choice.ts';
import type { Publications } from '../../publishing/publications.ts';
import { choiceName } from './choiceName.ts';
import type { Refusal } from './refusal.ts';

/**
 * The entries that the words of a command choose, in every directory of the content. A word that no directory
 * knows, or a choice that nothing answers, is refused.
 */
export function chooseEntries(
  { directories }: Pick<Publications, 'directories'>,
  words: ChoiceWords,
): { readonly chosen: ChosenByDirectory } | { readonly refusal: Refusal } {
  const readings = directories.map((directory) => ({ directory, ...choiceOf(words, directory) }));
  const [first, ...others] = readings.map(({ unknown }) => unknown);
  const everywhere = (first ?? []).filter((one) => others.every((list) => list.some(sameWord(one))));
  if (everywhere.length > 0) return { refusal: { because: 'unknownWords', words: everywhere } };
  const chosen = new Map(
    readings
      .filter(({ unknown }) => unknown.length === 0)
      .map(({ directory, choice }) => [
        directory.publication.id,
        { choice, ids: chosenIds(directory, choice), name: choiceName(choice) },
      ]),
  );
  for (const [id, { ids }] of chosen) if (ids.size === 0) chosen.delete(id);
  const asked = readings.some(({ choice, unknown }) => unknown.length > 0 || !isOpen(choice));
  if (chosen.size === 0 && asked) return { refusal: { because: 'noMatch' } };
  return { chosen };
}

function sameWord(one: UnknownWord): (other: UnknownWord) => boolean {
  return ({ criterion, word }) => criterion === one.criterion && word === one.word;
}
