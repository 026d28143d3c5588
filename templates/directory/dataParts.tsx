import type { ReactElement } from 'react';
import { isLiving } from '../../src/model/directory/living.ts';
import type { Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { SettingProvider } from '../kit/text/setting.tsx';
import { leadingOf } from '../kit/tokens.ts';
import { ANNIVERSARIES_ID, Anniversaries } from './changes/anniversaries.tsx';
import { furniture, provide, type Book } from './book.tsx';
import { CHANGES_ID, ChangesSince } from './changes/changes.tsx';
import { DomainMatrix, hasMatrix, MATRIX_ID } from './figures/domainMatrix.tsx';
import { FIGURES_ID, Figures } from './figures/figures.tsx';
import { pageGeometry } from './geometry.ts';
import { EntryNotes } from './notes/entryNotes.tsx';
import { NOTES_ID } from './notes/notesId.ts';

/** A part of the book that is made from the data, as its contents name it. */
export interface DataPart {
  readonly id: string;
  readonly title: string;
  readonly section: Section;
}

/** What is read before the entries: figures, and what is new since the edition before. */
export function partsBeforeEntries(book: Book): DataPart[] {
  const { directory } = book;
  const { publication, changes, partnerships } = directory;
  const { translate } = book.setting;
  const hasFigures = publication.parts.has('figures') && partnerships.some(isLiving);
  return [
    ...(hasFigures
      ? [dataPart(book, FIGURES_ID, translate('figures.title'), <Figures directory={directory} />)]
      : []),
    ...(publication.parts.has('changes') && changes
      ? [
          dataPart(
            book,
            CHANGES_ID,
            translate('changes.title'),
            <ChangesSince directory={directory} changes={changes} />,
          ),
        ]
      : []),
  ];
}

/** What is read after the entries: anniversaries, who works on what, and the notes on the entries. */
export function partsAfterEntries(book: Book): DataPart[] {
  const { directory, setting } = book;
  const { translate } = setting;
  const hasAnniversaries = directory.publication.parts.has('anniversaries');
  return [
    ...(hasAnniversaries
      ? [
          dataPart(
            book,
            ANNIVERSARIES_ID,
            translate('anniversaries.title'),
            <Anniversaries directory={directory} />,
          ),
        ]
      : []),
    ...(hasMatrix(book) ? [matrixPart(book)] : []),
    entryNotesPart(book),
  ];
}

/** It takes the width of the page, and names the page of every entry. */
function matrixPart(book: Book): DataPart {
  const part = dataPart(
    book,
    MATRIX_ID,
    book.setting.translate('matrix.title'),
    <DomainMatrix book={book} />,
  );
  const { leading: _, ...section } = part.section;
  return { ...part, section: { ...section, lists: true } };
}

/** Between the two columns of the notes, in points. */
const NOTES_GAP = 16;

/** Reservations and sources of the entries, by their numbers. */
export function entryNotesPart(book: Book): DataPart {
  const { partnerships, numbers } = book.directory;
  const title = book.setting.translate('partnership.notes');
  const part = dataPart(book, NOTES_ID, title, <EntryNotes partnerships={partnerships} numbers={numbers} />);
  const { leading: _ofText, ...section } = part.section;
  return { ...part, section: { ...section, columns: { count: 2, gap: NOTES_GAP } } };
}

/** What copyfitting may change on their pages. */
const LINE_PLAY = { lines: 1 };

function dataPart(book: Book, id: string, title: string, content: ReactElement): DataPart {
  const section: Section = {
    key: id,
    startsOn: id === FIGURES_ID ? 'recto' : 'any',
    numbering: 'arabic',
    geometry: pageGeometry,
    style: book.setting.type.body,
    leading: leadingOf(book.setting.type.body),
    structure: structure('Sect', { title }),
    fitting: LINE_PLAY,
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        {content}
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, ({ indexInSection }) => (indexInSection === 0 ? '' : title)),
  };
  return { id, title, section };
}
