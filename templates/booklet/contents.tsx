import type { ReactElement } from 'react';
import { byNumber } from '../../src/model/directory/order/entryNumbers.ts';
import { Contents, type ContentsEntry } from '../kit/matter/contents.tsx';
import { Title } from '../kit/text/heading.tsx';
import { useSetting } from '../kit/text/setting.tsx';
import type { Book } from '../directory/book.tsx';
import { regionId, regionName } from '../directory/entries/entries.tsx';

/** More entries than this, and the contents name regions alone. */
const MOST_LISTED = 24;

/** Whether the contents name every entry, with its number. */
export function isListed({ directory }: Book): boolean {
  return directory.partnerships.length <= MOST_LISTED;
}

/** The chosen entries by region, then what follows them. */
export function BookletContents({
  book,
  after,
}: {
  book: Book;
  after: readonly ContentsEntry[];
}): ReactElement {
  const { type, translate } = useSetting();
  const { groups, directory } = book;
  const maps: ContentsEntry[] = book.maps ? [{ id: 'cartes', label: translate('map.title'), level: 1 }] : [];
  const entries = groups.flatMap((group): ContentsEntry[] => [
    { id: regionId(group), label: regionName(group.region, directory.vocabularies), level: 1 },
    ...(isListed(book) ? byNumber(group.partnerships, directory.numbers) : []).map(
      ({ id, french, partner }): ContentsEntry => ({
        id,
        number: String(directory.numbers.get(id) ?? ''),
        label: translate('partnership.pair', { french: french.name, partner: partner.name }),
        level: 2,
      }),
    ),
  ]);
  return (
    <>
      <Title id="sommaire" style={{ marginBottom: type.leading * 0.6 }}>
        {translate('contents.title')}
      </Title>
      <Contents entries={[...maps, ...entries, ...after]} />
    </>
  );
}
