import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { FacingEdition } from '../../../src/model/publication/edition.ts';
import type { Target } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import type { References, Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { BackCover, Presentation } from '../../kit/cover/backCover.tsx';
import { backCoverSections } from '../../kit/cover/coverSections.tsx';
import { CoverPicture } from '../../kit/cover/coverDesign.tsx';
import { Logos } from '../../kit/cover/logos.tsx';
import { coverSheetSection } from '../../kit/cover/coverSheet.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { SettingProvider, useSetting } from '../../kit/text/setting.tsx';
import { facesOf, ink, mm, type InkName } from '../../kit/tokens.ts';
import { makeBook, provide, type Book } from '../book.tsx';
import { directoryCover } from '../front/cover.tsx';
import { coverProps } from '../front/frontSections.tsx';
import { coverGeometry } from '../geometry.ts';

interface CoverInks {
  readonly title: InkName;
  readonly text: InkName;
}

/** On the picture, and on paper. */
const ON_COVER: CoverInks = { title: 'shiro', text: 'shiro' };
const ON_PAPER: CoverInks = { title: 'ai', text: 'nezumi' };

const MARGIN = mm(14);
/** Points. Smaller than on a cover in one language: two titles stand above the picture. */
const TITLE_SIZE = 17.5;

/** The only page that both languages share: cover on screen, title page in print. */
export function facingTitleSection(left: Book, right: Book, target: Target): Section {
  const isCover = target === 'screen';
  return {
    key: isCover ? 'couverture' : 'titre',
    startsOn: 'recto',
    numbering: 'roman',
    geometry: coverGeometry,
    style: left.setting.type.body,
    structure: structure('Sect'),
    body: (references) => (
      <BothTitles books={[left, right]} references={references} colours={isCover ? ON_COVER : ON_PAPER} />
    ),
    furniture: () => (isCover ? <CoverPicture design={directoryCover(left.directory)} side="front" /> : null),
  };
}

/** Cover 4, spine and cover 1 of the printed book; `spine` in points. */
export function facingCoverSheet({ left, right }: FacingEdition, spine: number): Section {
  const books = [left, right].map(({ directory, language }) => makeBook(directory, language));
  const noPlaces: References = { pageOf: () => undefined };
  return coverSheetSection({
    publication: left.directory.publication,
    setting: makeBook(left.directory, left.language).setting,
    design: directoryCover(left.directory),
    spine,
    front: <BothTitles books={books} references={noPlaces} colours={ON_COVER} />,
    back: <FacingBack books={books} references={noPlaces} />,
  });
}

/** Cover 4 of the file that is read on screen. */
export function facingBackCover(left: Book, right: Book): Section[] {
  const noPlaces: References = { pageOf: () => undefined };
  return backCoverSections({
    ...coverProps(left),
    back: <FacingBack books={[left, right]} references={noPlaces} />,
  });
}

/** Points on A4: two texts stand in the place of one. */
const PRESENTATION_SIZE = 12;

/** What the book is, in both languages; what it holds is said in the first. */
function FacingBack({ books, references }: { books: readonly Book[]; references: References }): ReactElement {
  const [first] = books;
  if (!first) throw new Error('A facing edition has two books.');
  const design = directoryCover(first.directory);
  return (
    <BackCover
      publication={first.directory.publication}
      design={design}
      presentations={
        <>
          {books.map((book) => (
            <SettingProvider
              key={book.setting.language}
              value={provide(book, coverGeometry, { references, notes: undefined })}
            >
              <Presentation
                publication={book.directory.publication}
                design={design}
                size={PRESENTATION_SIZE}
              />
            </SettingProvider>
          ))}
        </>
      }
    />
  );
}

function BothTitles(props: {
  books: readonly Book[];
  references: References;
  colours: CoverInks;
}): ReactElement {
  const { books, references, colours } = props;
  const [first] = books;
  const isCover = colours === ON_COVER;
  return (
    <View style={{ height: coverGeometry.height - 1, paddingHorizontal: MARGIN, paddingTop: mm(15) }}>
      {books.map((book) => (
        <SettingProvider
          key={book.setting.language}
          value={provide(book, coverGeometry, { references, notes: undefined })}
        >
          <OneTitle book={book} colours={colours} />
        </SettingProvider>
      ))}
      <View style={{ flexGrow: 1 }} />
      <View style={{ marginBottom: mm(11) }}>
        {books.map((book) => (
          <SettingProvider
            key={book.setting.language}
            value={provide(book, coverGeometry, { references, notes: undefined })}
          >
            <Imprint book={book} colours={colours} />
          </SettingProvider>
        ))}
        {isCover && first ? (
          <Logos
            publication={first.directory.publication}
            place="front"
            isOnDark
            width={coverGeometry.width * LOGOS_WIDE}
            height={mm(11)}
            above={mm(4)}
          />
        ) : null}
      </View>
    </View>
  );
}

/** Of the page's width, under the vault. */
const LOGOS_WIDE = 0.6;

function OneTitle({ book, colours }: { book: Book; colours: CoverInks }): ReactElement {
  const { type, language } = useSetting();
  const { publication } = book.directory;
  const text = { fontFamily: facesOf(type).sans, color: ink(colours.text) };
  return (
    <View style={{ marginBottom: mm(8) }}>
      <TaggedText
        structure={structure('P', { language })}
        style={{ ...type.smallStrong, ...text, marginBottom: mm(2) }}
      >
        <Phrase>{publication.publisher}</Phrase>
      </TaggedText>
      <TaggedText
        structure={structure('P', { language })}
        hyphenationPenalty={DISPLAY}
        style={{ ...type.title, fontSize: TITLE_SIZE, lineHeight: 1.25, color: ink(colours.title) }}
      >
        <Phrase>{publication.title}</Phrase>
      </TaggedText>
      {publication.subtitle ? (
        <TaggedText
          structure={structure('P', { language })}
          style={{ ...type.small, ...text, marginTop: mm(1.5) }}
        >
          <Phrase>{publication.subtitle}</Phrase>
        </TaggedText>
      ) : null}
    </View>
  );
}

/** Both imprints, one under the other, under the vault. */
function Imprint({ book, colours }: { book: Book; colours: CoverInks }): ReactElement {
  const { type, language } = useSetting();
  const { group, edition } = book.directory.publication;
  return (
    <View style={{ marginTop: mm(2) }}>
      {[group, edition]
        .filter((line) => line !== undefined)
        .map((line, index) => (
          <TaggedText
            key={index}
            structure={structure('P', { language })}
            style={{ ...type.smallStrong, color: ink(colours.text) }}
          >
            <Phrase>{line}</Phrase>
          </TaggedText>
        ))}
    </View>
  );
}
