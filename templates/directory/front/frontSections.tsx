import type { ReactElement } from 'react';
import type { Chapter } from '../../../src/model/publication/publication.ts';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Contents, type ContentsEntry } from '../../kit/matter/contents.tsx';
import { Title } from '../../kit/text/heading.tsx';
import { SettingProvider } from '../../kit/text/setting.tsx';
import { frontCoverSection, type CoverSectionProps } from '../../kit/cover/coverSections.tsx';
import { FrontCover } from '../../kit/cover/frontCover.tsx';
import { TitlePage } from '../../kit/cover/titlePage.tsx';
import type { DataPart } from '../dataParts.tsx';
import { furniture, provide, type Book } from '../book.tsx';
import { directoryCover } from './cover.tsx';
import { regionId, regionName } from '../entries/entries.tsx';
import { pageGeometry } from '../geometry.ts';
import type { IndexPageProps } from '../indexes/indexPages.tsx';

/** What the covers of a book are made from. */
export function coverProps({ directory, setting }: Book): CoverSectionProps {
  return { publication: directory.publication, setting, design: directoryCover(directory) };
}

export function coverSection(book: Book): Section {
  const props = coverProps(book);
  return frontCoverSection(props, <FrontCover {...props} />);
}

/** In print the cover is a sheet of its own, and the book begins with a title page. */
export function titleSection(book: Book): Section {
  const height = pageGeometry.height - pageGeometry.top - pageGeometry.bottom;
  const page = frontSection(
    book,
    'titre',
    'recto',
    <TitlePage publication={book.directory.publication} height={height} />,
  );
  return { ...page, furniture: () => null };
}

export function frontSection(
  book: Book,
  key: string,
  startsOn: Section['startsOn'],
  content: ReactElement,
): Section {
  return {
    key,
    startsOn,
    numbering: 'roman',
    geometry: pageGeometry,
    style: book.setting.type.body,
    structure: structure('Sect'),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        {content}
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, () => ''),
  };
}

export function ContentsPage(props: {
  book: Book;
  before: readonly Pick<Chapter, 'id' | 'title'>[];
  after: readonly Pick<Chapter, 'id' | 'title'>[];
  partsBefore: readonly Pick<DataPart, 'id' | 'title'>[];
  partsAfter: readonly Pick<DataPart, 'id' | 'title'>[];
  indexes: readonly IndexPageProps[];
  indexesLast: boolean;
}): ReactElement {
  const { book, before, after, partsBefore, partsAfter, indexes, indexesLast } = props;
  const { translate, type } = book.setting;
  const chapterEntry = ({ id, title }: Pick<Chapter, 'id' | 'title'>): ContentsEntry => ({
    id,
    label: title,
    level: 1,
  });
  const ofIndexes: ContentsEntry[] = [
    ...(indexes.length > 0 ? [{ id: 'index', label: translate('index.title'), level: 1 } as const] : []),
    ...indexes.map(({ id, title }): ContentsEntry => ({ id, label: title, level: 2 })),
  ];
  const texts = after.map(chapterEntry);
  const entries: ContentsEntry[] = [
    ...before.map(chapterEntry),
    ...partsBefore.map(chapterEntry),
    { id: 'fiches', label: translate('directory.entries'), level: 1 },
    ...(book.maps ? [{ id: 'cartes', label: translate('map.title'), level: 2 } as const] : []),
    ...book.groups.map((group): ContentsEntry => ({
      id: regionId(group),
      label: regionName(group.region, book.directory.vocabularies),
      level: 2,
    })),
    ...partsAfter.map(chapterEntry),
    ...(indexesLast ? [...texts, ...ofIndexes] : [...ofIndexes, ...texts]),
  ];
  return (
    <>
      <Title id="sommaire" style={{ marginBottom: type.leading * 0.6 }}>
        {translate('contents.title')}
      </Title>
      <Contents entries={entries} />
    </>
  );
}
