import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Collation } from '../../src/i18n/collation.ts';
import { indexByDomain, indexByFrench, indexByPartner, indexByTerritory } from '../../src/model/indexes.ts';
import { groupByRegion, type RegionGroup } from '../../src/model/order.ts';
import type { Partnership, Repertoire } from '../../src/model/partnership.ts';
import type { Chapter, Language, Target } from '../../src/model/publication.ts';
import { TaggedText } from '../../src/pdf/components.tsx';
import {
  fullWidth,
  textHeight,
  textWidth,
  type PageGeometry,
  type Section,
  type SheetFacts,
} from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { Blocks } from '../kit/blocks.tsx';
import { Colophon } from '../kit/colophon.tsx';
import { Contents, type ContentsEntry } from '../kit/contents.tsx';
import { RunningFurniture } from '../kit/furniture.tsx';
import { Title } from '../kit/heading.tsx';
import { Phrase } from '../kit/inline.tsx';
import { marginNotes } from '../kit/noteContent.tsx';
import { numberNotes } from '../kit/notes.ts';
import { plainString } from '../kit/plainText.ts';
import { coverSheetSection } from '../kit/coverSheet.tsx';
import { TitlePage } from '../kit/titlePage.tsx';
import { SettingProvider, type Setting } from '../kit/setting.tsx';
import { repertoireType, setInJapanese } from '../kit/tokens.ts';
import { translateIn } from '../locales/texts.ts';
import { CoverPicture, CoverText } from './cover.tsx';
import { RegionEntries, regionId, regionName } from './entries.tsx';
import { coverGeometry, pageGeometry, textGeometry } from './geometry.ts';
import { Overview } from './overview.tsx';
import { namedFor } from './localEdition.ts';
import { IndexPage, type IndexPageProps } from './indexPages.tsx';

type BookSetting = Omit<Setting, 'references' | 'notes' | 'measure'>;

interface Book {
  readonly repertoire: Repertoire;
  readonly setting: BookSetting;
  readonly groups: readonly RegionGroup[];
  readonly collator: Collation;
  readonly latinNames: ReadonlyMap<string, string>;
}

/** A directory as sections: cover, colophon, contents, texts, entries by region, indexes, method. */
export function repertoireSections(repertoire: Repertoire, language: Language, target: Target): Section[] {
  const { publication, chapters } = repertoire;
  const book = makeBook(repertoire, language);
  const { groups } = book;
  const before = chapters.filter(({ kind }) => kind === 'liminaire');
  const after = chapters.filter(({ kind }) => kind !== 'liminaire');
  const indexes = directoryIndexes(book);
  return [
    target === 'screen' ? coverSection(book) : titleSection(book),
    frontSection(book, 'colophon', 'verso', <Colophon publication={publication} target={target} />),
    {
      ...frontSection(
        book,
        'sommaire',
        'recto',
        <ContentsPage book={book} before={before} after={after} indexes={indexes} />,
      ),
      lists: true,
    },
    ...before.map((chapter) => textSection(book, chapter, 'roman')),
    overviewSection(book),
    ...groups.map((group) => regionSection(book, group)),
    indexSection(book, indexes),
    ...after.map((chapter) => textSection(book, chapter, 'arabic')),
  ];
}

function makeBook(given: Repertoire, language: Language): Book {
  const { repertoire, collator, latinNames } = namedFor(given, language);
  const { localLanguage } = repertoire.publication.country;
  const type = language === 'ja' ? setInJapanese(repertoireType) : repertoireType;
  const setting = { language, localLanguage, translate: translateIn(language), type };
  const groups = groupByRegion(repertoire.partnerships, repertoire.vocabularies.regions, collator);
  return { repertoire, setting, groups, collator, latinNames };
}

/** Cover 4, spine and cover 1 of the printed directory; `spine` in points. */
export function repertoireCoverSheet(repertoire: Repertoire, language: Language, spine: number): Section {
  return coverSheetSection({
    publication: repertoire.publication,
    setting: makeBook(repertoire, language).setting,
    page: coverGeometry,
    spine,
    picture: <CoverPicture repertoire={repertoire} />,
    text: <CoverText publication={repertoire.publication} />,
  });
}

/** In print the cover is a sheet of its own, and the book begins with a title page. */
function titleSection(book: Book): Section {
  const height = pageGeometry.height - pageGeometry.top - pageGeometry.bottom;
  const page = frontSection(
    book,
    'titre',
    'recto',
    <TitlePage publication={book.repertoire.publication} height={height} />,
  );
  return { ...page, furniture: () => null };
}

function provide(book: Book, geometry: PageGeometry, rest: Pick<Setting, 'references' | 'notes'>): Setting {
  return {
    ...book.setting,
    ...rest,
    measure: { text: textWidth(geometry), full: fullWidth(geometry), height: textHeight(geometry) },
  };
}

function furniture(book: Book, geometry: PageGeometry, headOf: (sheet: SheetFacts) => string) {
  return function Furniture(sheet: SheetFacts): ReactElement {
    const head = headOf(sheet);
    return (
      <RunningFurniture
        sheet={sheet}
        geometry={geometry}
        type={book.setting.type}
        versoHead={head}
        rectoHead={head}
        withHead={head !== ''}
      />
    );
  };
}

function coverSection(book: Book): Section {
  return {
    key: 'couverture',
    startsOn: 'recto',
    numbering: 'roman',
    geometry: coverGeometry,
    style: book.setting.type.body,
    structure: structure('Sect'),
    body: (references) => (
      <SettingProvider value={provide(book, coverGeometry, { references, notes: undefined })}>
        <CoverText publication={book.repertoire.publication} />
      </SettingProvider>
    ),
    furniture: () => <CoverPicture repertoire={book.repertoire} />,
  };
}

function frontSection(
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

function ContentsPage(props: {
  book: Book;
  before: readonly Chapter[];
  after: readonly Chapter[];
  indexes: readonly IndexPageProps[];
}): ReactElement {
  const { book, before, after, indexes } = props;
  const { translate, type } = book.setting;
  const chapterEntry = ({ id, title }: Chapter): ContentsEntry => ({ id, label: title, level: 1 });
  const entries: ContentsEntry[] = [
    ...before.map(chapterEntry),
    { id: 'fiches', label: translate('repertoire.entries'), level: 1 },
    ...book.groups.map((group): ContentsEntry => ({
      id: regionId(group),
      label: regionName(group.region, book.repertoire.vocabularies),
      level: 2,
    })),
    ...indexes.map(({ id, title }): ContentsEntry => ({ id, label: title, level: 1 })),
    ...after.map(chapterEntry),
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

function textSection(book: Book, chapter: Chapter, numbering: Section['numbering']): Section {
  const notes = numberNotes(chapter);
  const { type, language } = book.setting;
  return {
    key: chapter.id,
    startsOn: 'recto',
    numbering,
    geometry: textGeometry,
    style: type.body,
    structure: structure('Sect', { title: chapter.title }),
    body: (references) => (
      <SettingProvider value={provide(book, textGeometry, { references, notes })}>
        <Title id={chapter.id}>{chapter.title}</Title>
        {chapter.standfirst ? (
          <TaggedText
            structure={structure('P')}
            style={{ ...type.standfirst, marginTop: type.leading * 0.6 }}
          >
            <Phrase>{chapter.standfirst}</Phrase>
          </TaggedText>
        ) : null}
        <View style={{ height: type.leading * 1.5 }} />
        <Blocks of={chapter.blocks} />
      </SettingProvider>
    ),
    notes: (references) => marginNotes(notes, provide(book, textGeometry, { references, notes })),
    furniture: furniture(book, textGeometry, ({ indexInSection }) =>
      indexInSection === 0 ? '' : plainString(chapter.shortTitle, language),
    ),
  };
}

/** The directory at a glance, before its first region. */
function overviewSection(book: Book): Section {
  const title = book.setting.translate('repertoire.entries');
  return {
    key: 'fiches',
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: pageGeometry,
    style: book.setting.type.body,
    structure: structure('Sect', { title }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        <Title id="fiches" style={{ marginBottom: book.setting.type.leading }}>
          {title}
        </Title>
        <Overview groups={book.groups} repertoire={book.repertoire} />
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, () => ''),
  };
}

/** A region begins on a page of its own; the running head names the first and last entry of a page. */
function regionSection(book: Book, group: RegionGroup): Section {
  const names = new Map(group.partnerships.map(({ id, french }) => [id, french.name]));
  return {
    key: regionId(group),
    startsOn: 'any',
    numbering: 'arabic',
    geometry: pageGeometry,
    style: book.setting.type.body,
    structure: structure('Sect', { title: regionName(group.region, book.repertoire.vocabularies) }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        <RegionEntries
          group={group}
          vocabularies={book.repertoire.vocabularies}
          latinNames={book.latinNames}
        />
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, (sheet) => headOfEntries(sheet, names)),
  };
}

function headOfEntries(sheet: SheetFacts, names: ReadonlyMap<string, string>): string {
  const shown = sheet.anchors.flatMap((id) => names.get(id) ?? []);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}\u2002–\u2002${last}`;
}

/** Every index the directory has, one after the other in two columns. */
function directoryIndexes({ repertoire, setting, collator }: Book): IndexPageProps[] {
  const { partnerships, vocabularies, publication } = repertoire;
  const { translate } = setting;
  const byId = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  const pair = ({ french, partner }: Partnership): string => `${french.name} – ${partner.name}`;
  const indexes: Omit<IndexPageProps, 'partnerships'>[] = [
    {
      id: 'index-francais',
      title: translate('index.french'),
      entries: indexByFrench(partnerships, collator),
      labelOf: ({ partner }) => partner.name,
      localTerms: false,
    },
    {
      id: 'index-partenaires',
      title: translate('index.partnerOf', { country: publication.country.name }),
      entries: indexByPartner(partnerships, collator),
      labelOf: ({ french }) => french.name,
      localTerms: true,
    },
    {
      id: 'index-territoires',
      title: translate('index.territories'),
      entries: indexByTerritory(partnerships, vocabularies, collator),
      labelOf: pair,
      localTerms: true,
    },
    {
      id: 'index-domaines',
      title: translate('index.domains'),
      entries: indexByDomain(partnerships, vocabularies, collator).map(({ term, ids }) => ({ term, ids })),
      labelOf: pair,
      localTerms: false,
    },
  ];
  return indexes.map((index) => ({ ...index, partnerships: byId }));
}

function indexSection(book: Book, indexes: readonly IndexPageProps[]): Section {
  const { translate, type } = book.setting;
  return {
    key: 'index',
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: pageGeometry,
    lists: true,
    columns: { count: 2, gap: 16 },
    style: type.body,
    structure: structure('Sect', { title: translate('index.title') }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        {indexes.map((index) => (
          <IndexPage key={index.id} {...index} />
        ))}
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, ({ indexInSection }) =>
      indexInSection === 0 ? '' : translate('index.title'),
    ),
  };
}
