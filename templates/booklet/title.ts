import type { Publication } from '../../src/model/publication/publication.ts';
import type { TranslatedText } from '../../src/model/publication/edition.ts';
import type { Partnership } from '../../src/model/directory/partnership.ts';
import type { Choice } from '../../src/model/directory/selection.ts';
import type { Translate } from '../locales/texts.ts';
import type { Book } from '../directory/book.tsx';
import { regionName } from '../directory/entries/entries.tsx';
import { linksOf } from '../directory/entries/wording.ts';

/** What is said of a booklet besides its entries. */
export interface BookletFacts {
  readonly choice: Choice;
  /** Entries of the whole directory. */
  readonly total: number;
  /** Of the edition; of these, the booklet counts those of its entries. */
  readonly translations: readonly TranslatedText[];
}

/** The publication that a booklet is: named for what was chosen, it speaks of itself, stapled as booklets are. */
export function bookletPublication(
  { directory, setting }: Book,
  { choice, total, translations }: BookletFacts,
): Book['directory']['publication'] {
  const { publication, partnerships } = directory;
  const { translate } = setting;
  const links = linksOf(partnerships, translate);
  const title = translate(isOfPairs(choice) ? 'booklet.titleOfPairs' : 'booklet.title', {
    title: publication.shortTitle,
    choice: choiceTitle({ directory, setting }, choice),
  });
  const { title: whole, edition } = publication;
  const about = translate('booklet.about', { booklet: title, links, total, title: whole, edition });
  const own = {
    title,
    shortTitle: title,
    subtitle: translate('booklet.subtitle', { links, total }),
    // What the whole says of itself, and counts, is not true of a part
    presentation: about,
    keyFigures: [],
    colophon: [{ kind: 'paragraph', children: [{ kind: 'text', text: about }] }],
    printing: { ...publication.printing, binding: 'agrafe' },
    ...proofreadingOf(partnerships, translations),
  } satisfies Partial<Publication>;
  return { ...publication, ...own };
}

/** How many of its own texts nobody has proof-read yet. */
function proofreadingOf(
  partnerships: readonly Partnership[],
  translations: readonly TranslatedText[],
): Pick<Publication, 'proofreading'> {
  const ids = new Set(partnerships.map(({ id }) => id));
  const texts = translations.filter(({ id }) => ids.has(id));
  if (texts.length === 0) return {};
  const missing = texts.filter(({ proofreading }) => proofreading === undefined).length;
  return { proofreading: { missing, texts: texts.length } };
}

function isOfPairs({ ids }: Choice): boolean {
  return ids.length > 0;
}

/** `Occitanie, culture`, in the words of the edition. */
function choiceTitle({ directory, setting }: Pick<Book, 'directory' | 'setting'>, choice: Choice): string {
  const { translate } = setting;
  const { vocabularies, partnerships } = directory;
  const pairs = partnerships
    .filter(({ id }) => choice.ids.includes(id))
    .map(({ french, partner }) =>
      translate('partnership.pair', { french: french.name, partner: partner.name }),
    );
  const periods = choice.years.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return [
    ...severalPairs(pairs, translate),
    ...choice.regions.map((region) => shortName(regionName(region, vocabularies), translate)),
    ...choice.territories.map((id) => vocabularies.territories.get(id)?.label ?? id),
    ...choice.domains.map((id) => vocabularies.domains.get(id)?.label ?? id),
    ...(periods.length
      ? [translate('booklet.signedIn', { years: periods.join(translate('punctuation.comma')) })]
      : []),
  ].join(translate('punctuation.comma'));
}

/** `ブルターニュ州` → `ブルターニュ`: a title says of a region no more than its name. */
function shortName(region: string, translate: Translate): string {
  const word = translate('booklet.leftOut');
  const short = region.startsWith(word)
    ? region.slice(word.length)
    : region.endsWith(word)
      ? region.slice(0, -word.length)
      : region;
  return short.trim() || region;
}

/** The first pair, and how many more. */
function severalPairs([first, ...others]: readonly string[], translate: Translate): string[] {
  if (first === undefined) return [];
  return others.length === 0 ? [first] : [translate('booklet.more', { first, count: others.length })];
}
