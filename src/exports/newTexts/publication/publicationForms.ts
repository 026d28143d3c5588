import { STATE_WORDS } from '../../../model/directory/states.ts';
import { entryQuestions, REQUIRED_IN_JAPANESE } from '../entry/entryForm.ts';
import type { FormQuestion, QuestionKind } from '../question.ts';
import { bookWords } from '../../wording/newTexts/bookWords.ts';
import type { ContentFacts } from './contentFacts.ts';

/** What is asked for a new publication, or for both of a country group. */
export interface PublicationForm {
  readonly kind: 'publication' | 'groupe-pays';
  /** Among all forms of a content; the names of what it makes: `publication dossier`. */
  readonly key: string;
  readonly makes: readonly ('dossier' | 'repertoire')[];
  readonly questions: readonly FormQuestion[];
  readonly content: ContentFacts;
}

export function publicationForms(content: ContentFacts): PublicationForm[] {
  return [
    formOf(content, 'publication', ['dossier']),
    formOf(content, 'publication', ['repertoire']),
    // Another country: what the books of this one say of it is no answer.
    formOf(withoutCountry(content), 'groupe-pays', ['dossier', 'repertoire']),
  ];
}

function formOf(
  content: ContentFacts,
  kind: PublicationForm['kind'],
  makes: PublicationForm['makes'],
): PublicationForm {
  return {
    kind,
    key: [kind, ...makes].join(' '),
    makes,
    content,
    questions: [
      ...inPart('pays', countryQuestions(content)),
      ...makes.flatMap((made) => [
        ...inPart(made, headQuestions(content, made)),
        ...(made === 'dossier'
          ? inPart(made, [text('dossier.chapitre', true)])
          : [
              ...inPart(made, [text('repertoire.presentation', false)]),
              ...inPart('partenariat', partnershipQuestions(content)),
            ]),
      ]),
    ],
  };
}

function inPart(part: string, questions: readonly FormQuestion[]): FormQuestion[] {
  return questions.map((question) => ({ ...question, part }));
}

function withoutCountry(content: ContentFacts): ContentFacts {
  const said = Object.entries(content.said).filter(
    ([key]) => !key.startsWith('pays.') && key !== 'groupe' && key !== 'edition',
  );
  return { ...content, said: Object.fromEntries(said) };
}

function text(key: string, isRequired: boolean, kind: QuestionKind = 'text'): FormQuestion {
  return { key, kind, isRequired };
}

/** The country, and who publishes: the same in all publications of a group. */
function countryQuestions({ said, translations }: ContentFacts): FormQuestion[] {
  const questions = [
    text('pays.nom', true),
    ...inOtherLanguages('pays.nom', translations),
    text('pays.nomLocal', false),
    text('pays.langue', true, 'language'),
    text('pays.code', false, 'country'),
    text('editeur', true),
    text('groupe', false),
    text('edition', true),
    text('date', true, 'day'),
  ];
  return questions.map((question) => {
    const suggested = said[question.key] ?? '';
    return suggested === '' ? question : { ...question, suggested };
  });
}

/** A title in a language asks for an edition in it. */
function headQuestions({ translations }: ContentFacts, made: 'dossier' | 'repertoire'): FormQuestion[] {
  const key = `${made}.titre`;
  return [
    text(key, true),
    ...inOtherLanguages(key, translations),
    text(`${made}.titreCourt`, false),
    text(`${made}.sousTitre`, false),
  ];
}

function inOtherLanguages(key: string, languages: readonly string[]): FormQuestion[] {
  return languages.map((language) => ({
    ...text(`${key}.${language}`, false),
    name: `${key}.traduit`,
    language,
  }));
}

/**
 * A directory begins with one partnership: without any, there is nothing to make a book of. Its words begin the lists
 * where the content has none to share.
 */
function partnershipQuestions({ language, translations, lists }: ContentFacts): FormQuestion[] {
  const states = bookWords(language).states;
  const questions = entryQuestions(
    {
      ...(lists && {
        frenchLevels: lists.frenchLevels,
        regions: lists.regions.map(({ nom }) => ({ id: nom, label: nom })),
        acts: lists.acts,
        domains: lists.domains,
        reliabilities: lists.reliabilities,
      }),
      states: lists?.states ?? STATE_WORDS.map((id) => ({ id, label: states[id] })),
    },
    { hasJapanese: language === 'ja' || translations.includes('ja'), hasKana: false },
  ).map((question) =>
    // Asked where there is to be a Japanese edition, which its title says.
    language !== 'ja' && REQUIRED_IN_JAPANESE.has(question.key)
      ? { ...question, isRequired: false }
      : question,
  );
  const at = questions.findIndex(({ key }) => key === 'partenaire.territoire') + 1;
  return [
    ...questions.slice(0, at),
    text('territoire.local', true),
    text('territoire.region', true),
    ...questions.slice(at),
  ];
}
