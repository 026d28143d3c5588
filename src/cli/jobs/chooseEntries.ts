import type { LoadedContent } from '../../content/loadContent.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import { choiceOf, type ChoiceWords, type UnknownWord } from '../../model/directory/choiceWords.ts';
import { chosenIds, isOpen, type Choice, type ChoiceCriterion } from '../../model/directory/selection.ts';

/** What was chosen of one directory. */
export interface ChosenEntries {
  readonly choice: Choice;
  readonly ids: ReadonlySet<string>;
}

/** By id of directory; a directory of which nothing was chosen is not in it. */
export type ChosenByDirectory = ReadonlyMap<string, ChosenEntries>;

/**
 * The entries that the words of a command choose, in every directory of the content. A word that no directory
 * knows, or a choice that nothing answers, is refused by a sentence for the editor.
 */
export function chooseEntries(
  { directories }: Pick<LoadedContent, 'directories'>,
  words: ChoiceWords,
): { readonly chosen: ChosenByDirectory } | { readonly refusal: string } {
  const readings = directories.map((directory) => ({ directory, ...choiceOf(words, directory) }));
  const [first, ...others] = readings.map(({ unknown }) => unknown);
  const everywhere = (first ?? []).filter((one) => others.every((list) => list.some(sameWord(one))));
  if (everywhere.length > 0) return { refusal: everywhere.map(unknownWord).join('\n') };
  const chosen = new Map(
    readings
      .filter(({ unknown }) => unknown.length === 0)
      .map(({ directory, choice }) => [
        directory.publication.id,
        { choice, ids: chosenIds(directory, choice) },
      ]),
  );
  for (const [id, { ids }] of chosen) if (ids.size === 0) chosen.delete(id);
  const asked = readings.some(({ choice, unknown }) => unknown.length > 0 || !isOpen(choice));
  if (chosen.size === 0 && asked) return { refusal: 'Aucune fiche ne répond à tous ces critères à la fois.' };
  return { chosen };
}

function sameWord(one: UnknownWord): (other: UnknownWord) => boolean {
  return ({ criterion, word }) => criterion === one.criterion && word === one.word;
}

const NOTHING_NAMED: Readonly<Record<ChoiceCriterion, string>> = {
  ids: 'aucune fiche n’a l’identifiant',
  regions: 'aucune région ne s’appelle',
  territories: 'aucun territoire ne s’appelle',
  domains: 'aucun domaine ne s’appelle',
  years: 'une année (2025) ou un intervalle (2020-2025) est attendu, trouvé',
};

/** Lists longer than this are not spelled out. */
const MOST_LISTED = 20;

function unknownWord({ criterion, word, known }: UnknownWord): string {
  const near = nearest(word, known);
  const sentence = `Choix impossible : ${NOTHING_NAMED[criterion]} « ${word} ».`;
  if (near !== undefined) return `${sentence} Vouliez-vous dire « ${near} » ?`;
  if (known.length === 0 || known.length > MOST_LISTED) return sentence;
  return `${sentence} Sont connus : ${known.join(', ')}.`;
}
