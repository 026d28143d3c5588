import { posix } from 'node:path';
import { STATE_WORDS, STATES } from '../../../model/directory/states.ts';
import type { Directory, Vocabulary } from '../../../model/directory/partnership.ts';
import type { FormOption, FormQuestion } from '../question.ts';

/** What is asked for a new entry of a directory; plain data, for a page as for a terminal. */
export interface EntryForm {
  readonly kind: 'fiche';
  /** Among all forms of a content. */
  readonly key: string;
  /** Id of the directory. */
  readonly publication: string;
  readonly title: string;
  /** ISO 3166-1 code of the partner's country, where the publication says it. */
  readonly country?: string;
  /** Where its entries lie, as places name it. */
  readonly folder: string;
  readonly questions: readonly FormQuestion[];
  /** Ids that entries have already. */
  readonly taken: readonly string[];
}

/** Closed lists that an entry chooses from; a fact without one is written freely. */
export interface OfferedLists {
  readonly frenchLevels?: readonly FormOption[];
  readonly regions?: readonly FormOption[];
  readonly partnerLevels?: readonly FormOption[];
  readonly territories?: readonly FormOption[];
  readonly acts?: readonly FormOption[];
  readonly states: readonly FormOption[];
  readonly domains?: readonly FormOption[];
  readonly reliabilities?: readonly FormOption[];
}

/** In the order of the file. What is not asked here is added in the text, which says how. */
export function entryForms(directories: readonly Directory[]): EntryForm[] {
  return directories.map(({ publication, vocabularies, partnerships }) => {
    const { acts, domains, reliabilities, territories } = vocabularies;
    return {
      kind: 'fiche',
      key: `fiche ${publication.id}`,
      publication: publication.id,
      title: publication.title,
      ...(publication.country.code !== undefined && { country: publication.country.code }),
      folder: `${posix.dirname(publication.place.file)}/partenariats`,
      taken: partnerships.map(({ id }) => id),
      questions: entryQuestions(
        {
          frenchLevels: levelsOf('french', vocabularies, partnerships),
          regions: vocabularies.regions.map((name) => ({ id: name, label: name })),
          partnerLevels: levelsOf('partner', vocabularies, partnerships),
          territories: [...territories.values()].map(optionOf),
          acts: optionsOf(acts),
          states: stateOptions(vocabularies),
          domains: optionsOf(domains),
          reliabilities: optionsOf(reliabilities),
        },
        // A Japanese edition writes and sorts French names too in its own letters: `check` asks them (TR-012).
        {
          hasJapanese: publication.languages.includes('ja'),
          hasKana: publication.country.localLanguage === 'ja',
        },
      ),
    };
  });
}

/**
 * Levels of authorities of one side. The list of a directory holds those of both countries: what entries have on the
 * other side alone is none of this one.
 */
export function levelsOf(
  side: 'french' | 'partner',
  { levels }: Pick<Directory['vocabularies'], 'levels'>,
  partnerships: Directory['partnerships'],
): FormOption[] {
  const onSide = (one: typeof side): ReadonlySet<string> =>
    new Set(partnerships.map((entry) => entry[one].level));
  const [own, other] =
    side === 'french' ? [onSide('french'), onSide('partner')] : [onSide('partner'), onSide('french')];
  return optionsOf(levels).filter(({ id }) => own.has(id) || !other.has(id));
}

export function stateOptions({ states }: Pick<Directory['vocabularies'], 'states'>): FormOption[] {
  return STATE_WORDS.map((id) => ({ id, label: states.get(STATES[id])?.label ?? id }));
}

/**
 * @param lists what is chosen from
 * @param scripts `hasJapanese`: there is a Japanese edition; `hasKana`: names of the country have readings
 */
export function entryQuestions(
  lists: OfferedLists,
  { hasJapanese, hasKana }: { readonly hasJapanese: boolean; readonly hasKana: boolean },
): FormQuestion[] {
  const isRequired = (key: string): boolean =>
    REQUIRED.has(key) || (hasJapanese && REQUIRED_IN_JAPANESE.has(key));
  const ask = (key: string, kind: FormQuestion['kind']): FormQuestion => ({
    key,
    kind,
    isRequired: isRequired(key),
  });
  const choose = (key: string, options: readonly FormOption[] | undefined): FormQuestion =>
    options === undefined ? ask(key, 'text') : { ...ask(key, 'choice'), options };
  const { domains } = lists;
  return [
    ask('france.nom', 'text'),
    ...(hasJapanese ? [ask('france.nomLocal', 'text'), ask('france.lecture', 'kana')] : []),
    choose('france.niveau', lists.frenchLevels),
    choose('france.region', lists.regions),
    ask('france.position', 'position'),
    ask('partenaire.nom', 'text'),
    ask('partenaire.nomLocal', 'text'),
    ...(hasJapanese || hasKana ? [ask('partenaire.lecture', 'kana')] : []),
    choose('partenaire.niveau', lists.partnerLevels),
    choose('partenaire.territoire', lists.territories),
    ask('partenaire.position', 'position'),
    choose('acte.type', lists.acts),
    ask('acte.date', 'date'),
    choose('etat', lists.states),
    domains ? { ...ask('domaines', 'choices'), options: domains } : ask('domaines', 'text'),
    ...(lists.reliabilities ? [choose('fiabilite', lists.reliabilities)] : []),
    ask('sources.titre', 'text'),
    ask('sources.url', 'address'),
  ];
}

/** What `check` asks of every entry. */
const REQUIRED = new Set([
  'france.nom',
  'france.niveau',
  'france.region',
  'partenaire.nom',
  'partenaire.nomLocal',
  'partenaire.niveau',
  'partenaire.territoire',
  'acte.type',
  'etat',
  'domaines',
  'sources.titre',
]);

/** What it asks of them in a Japanese edition; the reading of a French name only where that begins with kanji. */
export const REQUIRED_IN_JAPANESE: ReadonlySet<string> = new Set(['france.nomLocal', 'partenaire.lecture']);

export function optionsOf(list: Vocabulary): FormOption[] {
  return [...list.values()].map(optionOf);
}

function optionOf({ id, label }: FormOption): FormOption {
  return { id, label };
}
