import type { Source } from '../../../src/model/publication/prose.ts';
import type { Chapter } from '../../../src/model/publication/publication.ts';
import { numberNotes } from '../text/notes.ts';

/** A source of the whole publication and the places that cite it first, one a chapter. */
export interface ListedSource {
  readonly source: Source;
  readonly callIds: readonly string[];
}

/** Sources of all chapters, each once (by address, or by title where it has none), by publisher and title. */
export function listSources(
  chapters: readonly Chapter[],
  compare: (a: string, b: string) => number,
): ListedSource[] {
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
  return [...byKey.values()].sort((a, b) => compare(sortKey(a.source), sortKey(b.source)));
}

function sortKey(source: Source): string {
  return `${source.publisher ?? source.title} ${source.title}`;
}
