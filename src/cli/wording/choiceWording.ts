import { nearest } from '../../diagnostics/suggestion.ts';
import type { UnknownWord } from '../../model/directory/choiceWords.ts';
import type { ChoiceCriterion } from '../../model/directory/selection.ts';
import type { Refusal } from '../jobs/refusal.ts';
import type { InEachLanguage, TerminalLanguage } from './terminalLanguage.ts';
import { USAGE_WORDS } from './usageWording.ts';

const CRITERIA = '--id, --region, --territoire, --domaine, --annee';
/** Lists longer than this are not spelled out. */
const MOST_LISTED = 20;

interface ChoiceWording {
  readonly nothingToChooseFor: (kinds: readonly string[]) => string;
  readonly nothingChosen: (kind: string) => string;
  readonly noMatch: string;
  readonly unknownPublication: (word: string) => string;
  readonly unknownWord: (criterion: ChoiceCriterion, word: string) => string;
}

const WORDS: InEachLanguage<ChoiceWording> = {
  fr: {
    nothingToChooseFor: (kinds) =>
      `${CRITERIA} choisissent des fiches : ajoutez ${kinds.map((kind) => `--only ${kind}`).join(' ou ')}.`,
    nothingChosen: (kind) => `« ${kind} » demande un choix : ajoutez l’un des critères ${CRITERIA}.`,
    noMatch: 'Aucune fiche ne répond à tous ces critères à la fois.',
    unknownPublication: (word) => `--only : aucune publication ni aucun genre ne s’appelle « ${word} ».`,
    unknownWord: (criterion, word) => {
      const sentences: Readonly<Record<ChoiceCriterion, string>> = {
        ids: 'aucune fiche n’a l’identifiant',
        regions: 'aucune région ne s’appelle',
        territories: 'aucun territoire ne s’appelle',
        domains: 'aucun domaine ne s’appelle',
        years: 'une année (2025) ou un intervalle (2020-2025) est attendu, trouvé',
      };
      return `Choix impossible : ${sentences[criterion]} « ${word} ».`;
    },
  },
  en: {
    nothingToChooseFor: (kinds) =>
      `${CRITERIA} choose entries: add ${kinds.map((kind) => `--only ${kind}`).join(' or ')}.`,
    nothingChosen: (kind) => `“${kind}” needs a choice: add one of ${CRITERIA}.`,
    noMatch: 'No entry meets all these criteria at once.',
    unknownPublication: (word) => `--only: no publication and no kind is called “${word}”.`,
    unknownWord: (criterion, word) => {
      const sentences: Readonly<Record<ChoiceCriterion, string>> = {
        ids: 'no entry has the id',
        regions: 'no region is called',
        territories: 'no territory is called',
        domains: 'no field is called',
        years: 'a year (2025) or a range (2020-2025) is expected, found',
      };
      return `Not a choice: ${sentences[criterion]} “${word}”.`;
    },
  },
};

/** Why a plan cannot be made, and what to type instead. */
export function refusalText(refusal: Refusal, language: TerminalLanguage): string {
  const words = WORDS[language];
  switch (refusal.because) {
    case 'nothingToChooseFor':
      return words.nothingToChooseFor(refusal.kinds);
    case 'nothingChosen':
      return words.nothingChosen(refusal.kind);
    case 'noMatch':
      return words.noMatch;
    case 'unknownPublications':
      return refusal.words
        .map((word) => withHint(words.unknownPublication(word), word, refusal.known, language))
        .join('\n');
    case 'unknownWords':
      return refusal.words.map((word) => unknownWord(word, language)).join('\n');
  }
}

function unknownWord({ criterion, word, known }: UnknownWord, language: TerminalLanguage): string {
  return withHint(WORDS[language].unknownWord(criterion, word), word, known, language);
}

/** The nearest of the known words, or all of them when they are few. */
function withHint(
  sentence: string,
  word: string,
  known: readonly string[],
  language: TerminalLanguage,
): string {
  const { didYouMean, oneOf } = USAGE_WORDS[language];
  const near = nearest(word, known);
  if (near !== undefined) return `${sentence} ${didYouMean(near)}`;
  if (known.length === 0 || known.length > MOST_LISTED) return sentence;
  return `${sentence} ${oneOf(known.join(', '))}`;
}
