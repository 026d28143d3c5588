import type { Directory } from '../../src/model/directory/partnership.ts';
import type { Target } from '../../src/model/publication/publication.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Section } from '../../src/pdf/layout/section.ts';
import { closingColophon, FrontColophon } from '../kit/matter/colophonPlace.tsx';
import { creditedPictures } from '../kit/matter/pictureCredits.ts';
import { backCoverSections } from '../kit/cover/coverSections.tsx';
import { hasMatrix, MATRIX_ID } from './figures/domainMatrix.tsx';
import { coverSheetSection } from '../kit/cover/coverSheet.tsx';
import { FrontCover } from '../kit/cover/frontCover.tsx';
import type { Land } from '../kit/map/land.ts';
import { makeBook, withoutTexts, type Book } from './book.tsx';
import { directoryCover } from './front/cover.tsx';
import { partsAfterEntries, partsBeforeEntries } from './dataParts.tsx';
import { entriesSection, overviewSection } from './entries/entrySections.tsx';
import {
  ContentsPage,
  coverProps,
  coverSection,
  frontSection,
  titleSection,
} from './front/frontSections.tsx';
import { directoryIndexes } from './indexes/indexList.ts';
import { indexSection } from './indexes/indexSection.tsx';
import { mapSections } from './maps/mapSections.tsx';
import { textSection } from './front/textSection.tsx';

/**
 * A directory as sections: cover, colophon, contents, texts, maps, entries by region, indexes, method.
 * @param land from which maps are drawn; none without it
 */
export function directorySections(
  directory: Directory,
  language: Language,
  target: Target,
  land?: Land,
): Section[] {
  const book = makeBook(directory, language, land);
  return [
    target === 'screen' ? coverSection(book) : titleSection(book),
    ...insideSections(book, target),
    ...(target === 'screen' ? backCoverSections(coverProps(book)) : []),
  ];
}

/**
 * All that comes after the cover.
 * @param isFacing another language faces it: the indexes end the book, after the texts that follow the entries
 */
export function insideSections(book: Book, target: Target, { isFacing = false } = {}): Section[] {
  const { publication, chapters } = book.directory;
  const pictures = creditedPictures(chapters);
  // A word of an entry's text changes the entries alone
  const facts = withoutTexts(book);
  const before = chapters.filter(({ kind }) => kind === 'liminaire');
  const after = chapters.filter(({ kind }) => kind !== 'liminaire');
  // The matrix of domains is their index
  const indexes = directoryIndexes(facts).filter(({ id }) => !hasMatrix(facts) || id !== MATRIX_ID);
  const partsBefore = partsBeforeEntries(facts);
  const partsAfter = partsAfterEntries(facts);
  const inIndexes = indexes.length > 0 ? [indexSection(facts, indexes)] : [];
  const texts = after.map((chapter) => textSection(book, chapter, 'arabic'));
  return [
    {
      ...frontSection(book, 'colophon', 'verso', <FrontColophon {...{ publication, target, pictures }} />),
      variant: target,
    },
    {
      ...frontSection(
        book,
        'sommaire',
        'recto',
        <ContentsPage
          {...{ book: facts, indexes, indexesLast: isFacing }}
          before={before.map(titled)}
          partsBefore={partsBefore.map(titled)}
          partsAfter={partsAfter.map(titled)}
          after={after.map(titled)}
        />,
      ),
      lists: true,
    },
    ...before.map((chapter) => textSection(book, chapter, 'roman')),
    ...partsBefore.map(({ section }) => section),
    overviewSection(facts),
    ...mapSections(facts, 'mapsAndList', isFacing),
    entriesSection(book),
    ...partsAfter.map(({ section }) => section),
    ...(isFacing ? [...texts, ...inIndexes] : [...inIndexes, ...texts]),
    ...closingColophon(book.setting.language, { publication, target, pictures }, (key, content) =>
      frontSection(book, key, 'any', content),
    ),
  ];
}

/** What the contents say of a text: nothing else of it changes them. */
function titled({ id, title }: { id: string; title: string }): { id: string; title: string } {
  return { id, title };
}

/** Cover 4, spine and cover 1 of the printed directory; `spine` in points. */
export function directoryCoverSheet(directory: Directory, language: Language, spine: number): Section {
  const design = directoryCover(directory);
  return coverSheetSection({
    publication: directory.publication,
    setting: makeBook(directory, language).setting,
    design,
    spine,
    front: <FrontCover publication={directory.publication} design={design} />,
  });
}
