import type { Target } from '../../src/model/publication/publication.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { TranslatedText } from '../../src/model/publication/edition.ts';
import { keepOnly, type Selection } from '../../src/model/directory/selection.ts';
import { surroundingsOf } from '../../src/model/directory/surroundings.ts';
import type { Section } from '../../src/pdf/layout/section.ts';
import { Colophon } from '../kit/matter/colophon.tsx';
import type { Land } from '../kit/map/land.ts';
import { makeBook, type Book } from '../directory/book.tsx';
import { entriesSection } from '../directory/entries/entrySections.tsx';
import { coverProps, coverSection, frontSection, titleSection } from '../directory/front/frontSections.tsx';
import { EntryNotes } from '../directory/notes/entryNotes.tsx';
import { directoryIndexes } from '../directory/indexes/indexList.ts';
import { indexSection } from '../directory/indexes/indexSection.tsx';
import { mapSections } from '../directory/maps/mapSections.tsx';
import { entryNotesPart } from '../directory/dataParts.tsx';
import { directoryCoverSheet } from '../directory/sections.tsx';
import { NEIGHBOURS, neighboursSection } from './neighbours.tsx';
import { backCoverSection } from '../kit/cover/coverSections.tsx';
import { BookletContents, isListed } from './contents.tsx';
import { notesSection } from './notes.tsx';
import { bookletPublication } from './title.ts';

/** Indexes that serve some entries. */
const INDEXES: ReadonlySet<string> = new Set(['index-francais', 'index-partenaires', 'index-domaines']);
/** Fewer entries than these are found in the contents at a glance: no index says more. */
const LEAST_INDEXED = 12;

/**
 * A directory of chosen entries: the directory's own pages for them, then what lies around them.
 * @param translations of the edition, to tell how many of the entries nobody has proof-read
 */
export function booklet(
  { directory: whole, choice, chosen }: Selection,
  language: Language,
  translations: readonly TranslatedText[],
) {
  const kept = keepOnly(whole, chosen);
  const total = whole.partnerships.length;
  const publication = bookletPublication(makeBook(kept, language), { choice, total, translations });
  const directory = { ...kept, publication };
  return {
    directory,
    /** @param land from which maps are drawn; none without it */
    sections: (target: Target, land?: Land) => {
      const book = makeBook(directory, language, land);
      return bookletSections(book, makeBook(whole, language), target);
    },
    cover: (spine: number) => directoryCoverSheet(directory, language, spine),
  };
}

/** @param whole the directory that the booklet is taken from */
function bookletSections(book: Book, whole: Book, target: Target): Section[] {
  const { directory, setting } = book;
  const { publication, partnerships } = directory;
  const chosen = new Set(partnerships.map(({ id }) => id));
  const isIndexed = partnerships.length >= LEAST_INDEXED;
  const around = surroundingsOf(whole.directory, chosen, whole.collator);
  // Few notes take no page of their own
  const few = <EntryNotes partnerships={partnerships} numbers={directory.numbers} isWithin />;
  const neighbours = neighboursSection(book, around, isIndexed ? undefined : few);
  const hasOwnNotes = isIndexed || neighbours.length === 0;
  const indexes = isIndexed ? directoryIndexes(book).filter(({ id }) => INDEXES.has(id)) : [];
  const maps = mapSections(book, isListed(book) ? 'maps' : 'mapsAndList');
  const notes = entryNotesPart(book);
  const after = [
    ...(hasOwnNotes ? [{ id: notes.id, label: notes.title }] : []),
    ...neighbours.map(() => ({ id: NEIGHBOURS, label: setting.translate('booklet.neighbours') })),
    ...(hasOwnNotes ? [] : [{ id: notes.id, label: notes.title }]),
    ...indexes.map(({ id, title }) => ({ id, label: title })),
  ].map((entry) => ({ ...entry, level: 1 as const }));
  const contents = <BookletContents book={book} after={after} />;
  const sections: Section[] = [
    target === 'screen' ? coverSection(book) : titleSection(book),
    {
      ...frontSection(book, 'colophon', 'verso', <Colophon {...{ publication, target }} pictures={[]} />),
      variant: target,
    },
    { ...frontSection(book, 'sommaire', 'recto', contents), lists: true },
    ...maps,
    entriesSection(book),
    ...(hasOwnNotes ? [notes.section] : []),
    ...neighbours,
    ...(indexes.length > 0 ? [{ ...indexSection(book, indexes), startsOn: 'any' as const }] : []),
    notesSection(book),
    ...(target === 'screen' ? [backCoverSection(coverProps(book))] : []),
  ];
  // So few pages are counted as they are turned
  return sections.map((section) => ({ ...section, numbering: 'arabic' }));
}
