import { freeId, textOf } from '../answers.ts';
import { entryFile } from '../entry/entryFile.ts';
import { entryQuestions } from '../entry/entryForm.ts';
import type { Answers, FormOption, NewFile } from '../question.ts';
import { bookWords } from '../../wording/newTexts/bookWords.ts';
import { VOCABULARY_COMMENTS } from '../../wording/newTexts/textComments.ts';
import { writtenFile } from '../writtenFile.ts';
import type { ContentFacts } from './contentFacts.ts';

interface Term {
  readonly id: string;
  readonly libelle: string;
}

/** The first partnership of a directory, and the closed lists that it chooses from, which begin with its words. */
export function firstEntry(folder: string, content: ContentFacts, answers: Answers): NewFile[] {
  const { lists, language } = content;
  const words = bookWords(language);
  const named = (key: string): Term => termOf(key, answers);
  const acts = lists?.acts.map(asTerm) ?? [named('acte.type')];
  const domains = lists?.domains.map(asTerm) ?? [named('domaines')];
  const levels = lists?.frenchLevels.map(asTerm) ?? [named('france.niveau')];
  const [partnerLevel, territory] = [named('partenaire.niveau'), named('partenaire.territoire')];
  const vocabulary = {
    domaines: domains,
    types: acts,
    niveaux: eachOnce([...levels, partnerLevel]),
    fiabilites:
      lists?.reliabilities.map(asTerm) ?? words.reliabilities.map(([id, libelle]) => ({ id, libelle })),
    etats:
      lists?.states.map(asTerm) ?? Object.entries(words.states).map(([id, libelle]) => ({ id, libelle })),
    regions: lists?.regions.map(({ nom, code }) => (code === undefined ? nom : { nom, code })) ?? [
      textOf(answers['france.region']),
    ],
    territoires: [
      {
        ...territory,
        local: textOf(answers['territoire.local']),
        region: textOf(answers['territoire.region']),
      },
    ],
  };
  const chosen: Answers = {
    ...answers,
    'partenaire.niveau': partnerLevel.id,
    'partenaire.territoire': territory.id,
    ...(lists === undefined && {
      'france.niveau': named('france.niveau').id,
      'acte.type': named('acte.type').id,
      domaines: [named('domaines').id],
    }),
  };
  const questions = entryQuestions(
    { states: [], domains: [], reliabilities: [] },
    { hasJapanese: true, hasKana: true },
  );
  return [
    entryFile({ folder: `${folder}/partenariats`, questions }, chosen),
    { file: `${folder}/vocabulaire.md`, text: writtenFile(vocabulary, VOCABULARY_COMMENTS) },
  ];
}

function asTerm({ id, label }: FormOption): Term {
  return { id, libelle: label };
}

/** A word of a list, as somebody wrote it. */
function termOf(key: string, answers: Answers): Term {
  const libelle = textOf(answers[key]);
  return { id: freeId(libelle, new Set(), 'premier'), libelle };
}

function eachOnce(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}
