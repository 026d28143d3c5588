import type { ReactElement } from 'react';
import { Contents, type ContentsEntry } from '../kit/matter/contents.tsx';
import { Title } from '../kit/text/heading.tsx';
import { useSetting } from '../kit/text/setting.tsx';
import type { Book } from '../directory/book.tsx';
import { regionId, regionName } from '../directory/entries/entries.tsx';

/** More entries than this, and the contents name regions alone. */
const MOST_LISTED = 24;

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
  const isShort = directory.partnerships.length <= MOST_LISTED;
  const maps: ContentsEntry[] = book.maps ? [{ id: 'cartes', label: translate('map.title'), level: 1 }] : [];
  const entries = groups.flatMap((group): ContentsEntry[] => [
    { id: regionId(group), label: regionName(group.region, directory.vocabularies), level: 1 },
    ...(isShort ? group.partnerships : []).map(({ id, french, partner }): ContentsEntry => ({
      id,
      label: translate('partnership.pair', { french: french.name, partner: partner.name }),
      level: 2,
    })),
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
