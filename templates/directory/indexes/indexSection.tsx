import type { ReactElement } from 'react';
import type { Section, SheetFacts } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Title } from '../../kit/text/heading.tsx';
import { SettingProvider } from '../../kit/text/setting.tsx';
import type { Translate } from '../../locales/texts.ts';
import { furniture, provide, type Book } from '../book.tsx';
import { pageGeometry } from '../geometry.ts';
import { indexColumns } from './indexGeometry.ts';
import { IndexPage, termId, type IndexPageProps } from './indexPages.tsx';

export const INDEX_KEY = 'index';

/** All indexes one after the other, in columns. */
export function indexSection(book: Book, indexes: readonly IndexPageProps[]): Section {
  const { translate, type, language } = book.setting;
  const title = translate('index.title');
  return {
    key: INDEX_KEY,
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: pageGeometry,
    lists: true,
    columns: indexColumns(language),
    fitting: { lines: 1 },
    style: type.body,
    structure: structure('Sect', { title }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        <Title id="index">{title}</Title>
        {indexes.map((index) => (
          <IndexPage key={index.id} {...index} />
        ))}
      </SettingProvider>
    ),
    furniture: indexFurniture(book, indexes),
  };
}

/** What the head of a page needs to know of each place on it. */
interface IndexPosition {
  readonly index: string;
  /** None at an index's title. */
  readonly term?: string;
}

function indexFurniture(
  book: Book,
  indexes: readonly IndexPageProps[],
): (sheet: SheetFacts) => ReactElement | null {
  const places = new Map(indexes.flatMap(placesOf));
  return furniture(book, pageGeometry, (sheet) =>
    sheet.indexInSection === 0
      ? ''
      : headOf(
          sheet.anchors.flatMap((id) => places.get(id) ?? []),
          book.setting.translate,
        ),
  );
}

function placesOf(index: IndexPageProps): [string, IndexPosition][] {
  const terms = index.entries.map(({ term }, position): [string, IndexPosition] => [
    termId(index, position),
    { index: index.title, term },
  ]);
  return [[index.id, { index: index.title }], ...terms];
}

/** The index with its first and last term on the page; where several stand on it, their names. */
function headOf(places: readonly IndexPosition[], translate: Translate): string {
  const titles = [...new Set(places.map(({ index }) => index))];
  if (titles.length !== 1) return titles.join(translate('page.between'));
  const terms = places.flatMap(({ term }) => term ?? []);
  const [first = '', last = ''] = [terms[0], terms.at(-1)];
  const ends = first === last ? first : translate('page.firstToLast', { first, last });
  return `${titles[0]}${translate('page.between')}${ends}`;
}
