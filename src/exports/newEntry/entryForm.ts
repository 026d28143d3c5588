import { posix } from 'node:path';
import { STATE_WORDS, STATES } from '../../model/directory/states.ts';
import type { Directory, Vocabulary } from '../../model/directory/partnership.ts';

/** How a question of a new entry is answered. `date`: AAAA, AAAA-MM or AAAA-MM-JJ; `position`: latitude, longitude. */
export type EntryQuestionKind = 'text' | 'kana' | 'date' | 'position' | 'address' | 'choice' | 'choices';

export interface EntryOption {
  readonly id: string;
  readonly label: string;
}

/** A fact that is asked for a new entry, by its path in the front matter: `france.nom`. */
export interface EntryQuestion {
  readonly key: string;
  readonly kind: EntryQuestionKind;
  readonly isRequired: boolean;
  /** Of a closed list of the directory. */
  readonly options?: readonly EntryOption[];
}

/** What is asked for a new entry of a directory; plain data, for a page as for a terminal. */
export interface EntryForm {
  /** Id of the directory. */
  readonly publication: string;
  readonly title: string;
  /** ISO 3166-1 code of the partner's country, where the publication says it. */
  readonly country?: string;
  /** Where its entries lie, as places name it. */
  readonly folder: string;
  readonly questions: readonly EntryQuestion[];
  /** Ids that entries have already. */
  readonly taken: readonly string[];
}

/** In the order of the file. What is not asked here is added in the text, which says how. */
export function entryForms(directories: readonly Directory[]): EntryForm[] {
  return directories.map(({ publication, vocabularies, partnerships }) => {
    const { levels, acts, states, domains, reliabilities, territories, regions } = vocabularies;
    // A Japanese edition writes and sorts French names too in its own letters: `check` asks them (TR-012).
    const hasJapanese = publication.languages.includes('ja');
    const hasKana = hasJapanese || publication.country.localLanguage === 'ja';
    const ask = (key: string, kind: EntryQuestionKind, options?: readonly EntryOption[]): EntryQuestion => ({
      key,
      kind,
      isRequired: REQUIRED.has(key) || (hasJapanese && REQUIRED_IN_JAPANESE.has(key)),
      ...(options && { options }),
    });
    return {
      publication: publication.id,
      title: publication.title,
      ...(publication.country.code !== undefined && { country: publication.country.code }),
      folder: `${posix.dirname(publication.place.file)}/partenariats`,
      taken: partnerships.map(({ id }) => id),
      questions: [
        ask('france.nom', 'text'),
        ...(hasJapanese ? [ask('france.nomLocal', 'text'), ask('france.lecture', 'kana')] : []),
        ask('france.niveau', 'choice', levelsOf('french', levels, partnerships)),
        ask(
          'france.region',
          'choice',
          regions.map((name) => ({ id: name, label: name })),
        ),
        ask('france.position', 'position'),
        ask('partenaire.nom', 'text'),
        ask('partenaire.nomLocal', 'text'),
        ...(hasKana ? [ask('partenaire.lecture', 'kana')] : []),
        ask('partenaire.niveau', 'choice', levelsOf('partner', levels, partnerships)),
        ask('partenaire.territoire', 'choice', [...territories.values()].map(optionOf)),
        ask('partenaire.position', 'position'),
        ask('acte.type', 'choice', optionsOf(acts)),
        ask('acte.date', 'date'),
        ask(
          'etat',
          'choice',
          STATE_WORDS.map((id) => ({ id, label: states.get(STATES[id])?.label ?? id })),
        ),
        ask('domaines', 'choices', optionsOf(domains)),
        ask('fiabilite', 'choice', optionsOf(reliabilities)),
        ask('sources.titre', 'text'),
        ask('sources.url', 'address'),
      ],
    };
  });
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
const REQUIRED_IN_JAPANESE = new Set(['france.nomLocal', 'partenaire.lecture']);

/**
 * Levels of authorities of one side. The list of a directory holds those of both countries: what entries have on the
 * other side alone is none of this one.
 */
function levelsOf(
  side: 'french' | 'partner',
  levels: Vocabulary,
  partnerships: Directory['partnerships'],
): EntryOption[] {
  const onSide = (one: typeof side): ReadonlySet<string> =>
    new Set(partnerships.map((entry) => entry[one].level));
  const [own, other] =
    side === 'french' ? [onSide('french'), onSide('partner')] : [onSide('partner'), onSide('french')];
  return optionsOf(levels).filter(({ id }) => own.has(id) || !other.has(id));
}

function optionsOf(list: Vocabulary): EntryOption[] {
  return [...list.values()].map(optionOf);
}

function optionOf({ id, label }: EntryOption): EntryOption {
  return { id, label };
}
