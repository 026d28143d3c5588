import { collatorFor } from '../../../src/i18n/collation.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { writingOf } from '../../../src/i18n/writing.ts';
import { kanaCollation } from '../../../src/model/directory/order/kanaOrder.ts';
import { publisherReadings } from '../../../src/model/publication/publisherReadings.ts';
import type { Source } from '../../../src/model/publication/prose.ts';
import type { Chapter } from '../../../src/model/publication/publication.ts';
import { numberNotes } from '../text/notes.ts';

/** A source of the whole publication and the places that cite it first, one a chapter. */
export interface ListedSource {
  readonly source: Source;
  readonly callIds: readonly string[];
}

/** After every year. */
const UNDATED = '9999';

/**
 * Sources of all chapters, each once (by address, or by title where it has none), by publisher and title; in Japanese
 * by the publisher's reading, in the order of kana (JA-13), those of one publisher by date, undated ones last (JA-19): titles
 * have no readings, and bibliographies in that language follow the years.
 */
export function listSources(chapters: readonly Chapter[], language: Language): ListedSource[] {
  const byKey = new Map<string, { source: Source; callIds: string[] }>();
  for (const chapter of chapters) {
    for (const note of numberNotes(chapter).inOrder) {
      if (!note.source) continue;
      const key = note.source.url ?? note.source.title;
      const listed = byKey.get(key);
      if (listed) listed.callIds.push(note.callId);
      else byKey.set(key, { source: note.source, callIds: [note.callId] });
    }
  }
  const isKana = writingOf(language) === 'Jpan';
  const { compare } = isKana ? kanaCollation : collatorFor(language);
  const readings: ReadonlyMap<string, string> = isKana ? publisherReadings(chapters) : new Map();
  const publisherOf = ({ publisher, title }: Source): string => publisher ?? title;
  const readingOf = (source: Source): string => readings.get(publisherOf(source)) ?? publisherOf(source);
  return [...byKey.values()].sort(
    ({ source: a }, { source: b }) =>
      compare(readingOf(a), readingOf(b)) ||
      compare(publisherOf(a), publisherOf(b)) ||
      (isKana ? compare(a.date ?? UNDATED, b.date ?? UNDATED) : 0) ||
      compare(a.title, b.title),
  );
}
