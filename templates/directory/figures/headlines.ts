import { listFormat } from '../../../src/i18n/lists.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { leaders } from '../../../src/model/directory/counts.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Key, Translate } from '../../locales/texts.ts';

/** Headlines that name who comes first; each has a form for one leader and one for several. */
type HeadlineKey = Extract<Key, `figures.${'decades' | 'levels' | 'domains' | 'regions' | 'territories'}`>;

interface HeadlineFacts<One extends { readonly count: number }> {
  readonly counts: readonly One[];
  readonly nameOf: (one: One) => string;
  /** What the largest count is a part of. */
  readonly total: number;
  readonly others?: Readonly<Record<string, string>>;
}

/** Named one by one up to here; more that are equal stand for themselves by a few. */
const NAMED_AT_MOST = 3;

/** What a count shows, in a sentence that is true for any data: who comes first, with how many of all. */
export function leadersHeadline<One extends { readonly count: number }>(
  key: HeadlineKey,
  { counts, nameOf, total, others = {} }: HeadlineFacts<One>,
  { translate, language }: { readonly translate: Translate; readonly language: Language },
): string {
  const first = leaders(counts);
  const top = first[0]?.count ?? 0;
  const names = first.slice(0, NAMED_AT_MOST).map(nameOf);
  const named = first.length > NAMED_AT_MOST ? [...names, '…'] : names;
  return translate(key, {
    ...others,
    count: first.length,
    leaders:
      first.length > NAMED_AT_MOST ? named.join(translate('punctuation.comma')) : listFormat(names, language),
    top: formatNumber(top, language),
    links: translate('count.links', { count: top }),
    total: formatNumber(total, language),
  });
}
