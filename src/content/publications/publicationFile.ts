import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { isLanguage } from '../../i18n/language.ts';
import {
  PLAIN_GENRES,
  type PrintingPlaces,
  type Genres,
  type Publication,
  type PublicationKind,
} from '../../model/publication/publication.ts';
import type { Language } from '../../i18n/language.ts';
import { oncePerText } from '../files/oncePerText.ts';
import { checkCitations } from '../markdown/inlines/citations.ts';
import { readRecord, type RecordReading, type TextFile } from '../frontMatter/records.ts';
import { publicationSchema } from '../frontMatter/schemas/publication.ts';

export interface PublicationReading {
  readonly publication: Publication | undefined;
  /** What its files make, where a genre is written that is known, whatever else is faulty. */
  readonly kind: PublicationKind | undefined;
  readonly reading: RecordReading<Omit<Publication, 'colophon' | 'place'>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `publication.md`: what the publication is, and the text of its colophon. */
export function readPublicationFile(
  textFile: TextFile,
  root: string,
  genres: Genres = PLAIN_GENRES,
): PublicationReading {
  const reading = readRecord(textFile, schemaFor(genres), { root, notesAllowed: false });
  const { record, body, placeOf } = reading;
  const publication = record && {
    ...record,
    colophon: body.blocks,
    place: placeOf(['titre']),
    printingPlaces: printingPlaces(reading),
  };
  return {
    publication,
    kind: record?.kind ?? genres.get(String(reading.data?.['genre'])),
    reading,
    diagnostics: [
      ...reading.diagnostics,
      ...checkCitations(new Map(), body.citations),
      ...overfullCode(record?.site, placeOf(['site'])),
    ],
  };
}

const schemaFor = oncePerText(publicationSchema);

/** Where what is said of the printing stands in a `publication.md`, in whatever language. */
export function printingPlaces({ data, placeOf }: RecordReading<unknown>): PrintingPlaces {
  const title = placeOf(['titre']);
  const mentions = ['impression', 'mentionsLegales'];
  const at = (path: readonly string[]): Place =>
    data?.['impression'] === undefined ? title : placeOf(path, { key: path.length < 3 });
  return {
    profile: at(['impression', 'profil']),
    mentions: at(mentions),
    isbn: at([...mentions, 'isbn']),
  };
}

/** An address that the code of cover 4 cannot hold so that a telephone reads it. */
function overfullCode(site: string | undefined, place: Place): Diagnostic[] {
  const maximum = BOUNDS.coverAddress.most;
  const bytes = Buffer.byteLength(site ?? '');
  return bytes > maximum ? [problem('LI-011', place, { bytes, maximum })] : [];
}

/** The language that a publication is written in, and translated from: the first of `langues`, else French. */
export function sourceLanguageOf(head: PublicationReading | undefined): Language {
  const written = head?.reading.data?.['langues'];
  const first: unknown = Array.isArray(written) ? written[0] : undefined;
  return typeof first === 'string' && isLanguage(first) ? first : 'fr';
}
