import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { Chapter } from '../../model/publication/publication.ts';
import { checkCitations } from '../markdown/inlines/citations.ts';
import { keysOf, readRecord, type RecordReading, type TextFile } from '../frontMatter/records.ts';
import { oncePerText } from '../files/oncePerText.ts';
import { readHead } from './chapterHead.ts';
import { chapterSchema, type ChapterFields } from '../frontMatter/schemas/chapter.ts';

/** A chapter, or undefined when its front matter is faulty, with everything that its file has wrong by itself. */
export interface ChapterReading {
  readonly chapter: Chapter | undefined;
  readonly reading: RecordReading<ChapterFields>;
  readonly diagnostics: readonly Diagnostic[];
}

export const readChapter = oncePerText((textFile: TextFile, root: string): ChapterReading => {
  const written = readRecord(textFile, chapterSchema, { root, notesAllowed: true });
  const { head, reading } = readHead(written, written.record ?? {}, root);
  const { record, body, placeOf } = reading;
  const chapter = record && {
    ...record,
    titleInlines: [],
    ...head,
    standfirst: head.standfirst,
    blocks: body.blocks,
    notes: body.notes,
    place: placeOf(['titre']),
  };
  const declared = reading.data && declaredSources(reading);
  const citations = declared ? checkCitations(declared, body.citations) : [];
  return { chapter, reading, diagnostics: [...reading.diagnostics, ...citations] };
});

/** Keys under `sources:` as written, even when a source is itself faulty. */
function declaredSources({ data, placeOf }: RecordReading<unknown>): Map<string, Place> {
  return new Map(keysOf(data?.['sources']).map((key) => [key, placeOf(['sources', key], { key: true })]));
}
