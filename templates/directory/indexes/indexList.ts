import {
  indexByAct,
  indexByDomain,
  indexByFrench,
  indexByFrenchPlace,
  indexByPartner,
  indexByTerritory,
  indexByYear,
  withOtherSpellings,
  type IndexEntry,
} from '../../../src/model/directory/order/indexes.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import type { IndexKind } from '../../../src/model/publication/publication.ts';
import { following } from '../../../src/pdf/layout/memory/following.ts';
import type { Book } from '../book.tsx';
import { regionName } from '../entries/entries.tsx';
import type { IndexPageProps } from './indexPages.tsx';
import { capitalise } from '../entries/wording.ts';
import type { Translate } from '../../locales/texts.ts';

type Index = Omit<IndexPageProps, 'partnerships'>;

/** Where each begins: the same place in every language. */
const PLACES: Readonly<Record<IndexKind, string>> = {
  french: 'index-francais',
  partners: 'index-partenaires',
  frenchPlaces: 'index-regions',
  territories: 'index-territoires',
  domains: 'index-domaines',
  acts: 'index-actes',
  years: 'index-annees',
};

/** Every index that the directory asks for: who, where, what, when. */
export function directoryIndexes(book: Book): readonly IndexPageProps[] {
  const indexes = known.get(book) ?? indexesOf(book);
  known.set(book, indexes);
  return indexes;
}

const known = new WeakMap<Book, readonly IndexPageProps[]>();

function indexesOf(book: Book): IndexPageProps[] {
  const { partnerships, publication } = book.directory;
  const asked = new Set([...publication.indexes].map((kind) => PLACES[kind]));
  const byId = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  const all = [...namesOf(book), ...placesOf(book), ...subjectsOf(book)];
  return all
    .filter(({ id }) => asked.has(id))
    .map((index) => ({
      ...index,
      labelOf: following(
        ['labelInIndex', index.id, book.setting.translate],
        (partnership: Partnership) => `${index.labelOf(partnership)}${endMark(partnership, book)}`,
      ),
      partnerships: byId,
    }));
}

/** What has ended can be found as the rest can, and is not taken for a living link. */
function endMark(partnership: Partnership, { setting: { translate } }: Book): string {
  return isLiving(partnership) ? '' : translate('index.ended');
}

function namesOf(book: Book): Index[] {
  const { directory, setting, collator, latinNames, rowOf } = book;
  const { partnerships, publication, numbers } = directory;
  const { translate, localLanguage } = setting;
  return [
    {
      id: PLACES.french,
      title: translate('index.french'),
      entries: frenchNames(book),
      labelOf: ({ partner }) => partner.name,
      ...(rowOf && { rowOf }),
      numbers,
      // A name in two writings leaves no room on its line.
      runIn: latinNames.size === 0,
      ...(latinNames.size > 0 && { subLanguage: 'fr' }),
    },
    {
      id: PLACES.partners,
      title: translate('index.partnerOf', { country: publication.country.name }),
      entries: indexByPartner(partnerships, collator),
      labelOf: ({ french }) => french.name,
      ...(rowOf && { rowOf }),
      numbers,
      runIn: true,
      subLanguage: localLanguage,
    },
  ];
}

/** Other spellings are those of the partner's language: an edition in another has none. */
function frenchNames({ directory: { partnerships }, collator, latinNames }: Book): IndexEntry[] {
  const names = indexByFrench(partnerships, collator);
  if (latinNames.size === 0) return names;
  return withOtherSpellings(names, partnerships, collator).map((entry) => withLatinName(entry, latinNames));
}

function withLatinName(entry: IndexEntry, latinNames: ReadonlyMap<string, string>): IndexEntry {
  const latinName = latinNames.get(entry.ids[0] ?? '');
  return latinName === undefined ? entry : { ...entry, sub: latinName };
}

function placesOf({ directory, setting, collator }: Book): Index[] {
  const { partnerships, vocabularies } = directory;
  const { translate, localLanguage } = setting;
  return [
    {
      id: PLACES.frenchPlaces,
      title: translate('index.frenchPlaces'),
      entries: indexByFrenchPlace(partnerships, collator, (region) => regionName(region, vocabularies)),
      labelOf: pairIn(translate),
      runIn: false,
    },
    {
      id: PLACES.territories,
      title: translate('index.territories'),
      entries: indexByTerritory(partnerships, vocabularies, collator),
      labelOf: ({ french, partner }) => translate('index.pair', { first: partner.name, second: french.name }),
      runIn: false,
      subLanguage: localLanguage,
    },
  ];
}

function subjectsOf({ directory, setting, collator }: Book): Index[] {
  const { partnerships, vocabularies } = directory;
  const { translate } = setting;
  const times = {
    decade: (decade: number) => capitalise(translate('chart.decade', { decade })),
    year: (year: number) => translate('index.year', { year }),
    undated: capitalise(translate('chart.undated')),
  };
  return [
    {
      id: PLACES.domains,
      title: translate('index.domains'),
      entries: indexByDomain(partnerships, vocabularies, collator).map(capitalised),
      labelOf: pairIn(translate),
      runIn: false,
    },
    {
      id: PLACES.acts,
      title: translate('index.acts'),
      entries: indexByAct(partnerships, vocabularies, collator).map(capitalised),
      labelOf: pairIn(translate),
      runIn: false,
    },
    {
      id: PLACES.years,
      title: translate('index.years'),
      entries: indexByYear(partnerships, collator, times),
      labelOf: pairIn(translate),
      runIn: true,
    },
  ];
}

function capitalised({ term, ids }: IndexEntry): IndexEntry {
  return { term: capitalise(term), ids };
}

function pairIn(translate: Translate): (partnership: Partnership) => string {
  return ({ french, partner }) => translate('index.pair', { first: french.name, second: partner.name });
}
