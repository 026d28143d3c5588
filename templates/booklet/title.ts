import type { Publication } from '../../src/model/publication/publication.ts';
import type { Choice } from '../../src/model/directory/selection.ts';
import type { Translate } from '../locales/texts.ts';
import type { Book } from '../directory/book.tsx';
import { regionName } from '../directory/entries/entries.tsx';
import { linksOf } from '../directory/entries/wording.ts';

/** The publication that a booklet is: the directory's, named for what was chosen, stapled as booklets are. */
export function bookletPublication(
  { directory, setting }: Book,
  choice: Choice,
): Book['directory']['publication'] {
  const { publication, partnerships } = directory;
  const { translate } = setting;
  const links = linksOf(partnerships, translate);
  const from = { title: publication.shortTitle, links };
  const title = translate(isOfPairs(choice) ? 'booklet.titleOfPairs' : 'booklet.title', {
    choice: choiceTitle({ directory, setting }, choice),
  });
  const own = {
    title,
    shortTitle: title,
    subtitle: translate(partnerships.length > 1 ? 'booklet.subtitle' : 'booklet.subtitleOne', from),
    printing: { ...publication.printing, binding: 'agrafe' },
  } satisfies Partial<Publication>;
  return { ...publication, ...own };
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
    ...choice.regions.map((region) => regionName(region, vocabularies)),
    ...choice.territories.map((id) => vocabularies.territories.get(id)?.label ?? id),
    ...choice.domains.map((id) => vocabularies.domains.get(id)?.label ?? id),
    ...(periods.length
      ? [translate('booklet.signedIn', { years: periods.join(translate('punctuation.comma')) })]
      : []),
  ].join(translate('punctuation.comma'));
}

/** The first pair, and how many more. */
function severalPairs([first, ...others]: readonly string[], translate: Translate): string[] {
  if (first === undefined) return [];
  return others.length === 0 ? [first] : [translate('booklet.more', { first, count: others.length })];
}
