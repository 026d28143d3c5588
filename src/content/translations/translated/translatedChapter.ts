import type { Chapter, GlossaryTerm } from '../../../model/publication/publication.ts';
import type { Source } from '../../../model/publication/prose.ts';
import type { ChapterReading } from '../../publications/chapters.ts';
import { readHead, type HeadReading } from '../../publications/chapterHead.ts';
import { checkCitations } from '../../markdown/inlines/citations.ts';
import type { Body } from '../../markdown/markdown.ts';
import { readRecord, type RecordReading } from '../../frontMatter/records.ts';
import type { SourceTexts } from '../../frontMatter/schemas/translation.ts';
import {
  type ChapterTexts,
  translatedChapterSchema,
  type TermTexts,
} from '../../frontMatter/schemas/translatedChapter.ts';
import { compareTranslation } from '../pairing/compareTranslation.ts';
import { translatedBlocks, translatedNotes, untranslatedKeys } from '../merging.ts';
import { translatedSource } from './translatedSource.ts';
import { oncePerLanguage } from './oncePerLanguage.ts';
import type { Translation, TranslationTask } from '../translation.ts';
import { bodyUnits, fieldUnits, isWritten, scalarUnit, type Unit } from '../pairing/units.ts';

/** A chapter in another language, with what its translation has wrong. */
export interface TranslatedChapter {
  readonly chapter: Chapter;
  readonly translation: Translation;
  readonly reading: RecordReading<ChapterTexts> | undefined;
}

/** A chapter in the language of a task; undefined when the source itself is faulty. */
export const translateChapter = oncePerLanguage(chapterIn);

function chapterIn(source: ChapterReading, task: TranslationTask): TranslatedChapter | undefined {
  const { chapter } = source;
  if (chapter === undefined) return undefined;
  const sourceKeys = Object.keys(chapter.sources);
  const rules = { root: task.root, notesAllowed: true, isTranslation: true, sourceKeys };
  const written = task.textFile && readRecord(task.textFile, translatedChapterSchema, rules);
  const headed = written && readHead(written, written.record ?? {}, task.root);
  const reading = headed?.reading;
  const texts = reading?.record;
  const sourceUnits = unitsOf(source.reading, source.reading.record);
  const translation = compareTranslation(
    { id: chapter.id, file: source.reading.file, place: chapter.place, units: sourceUnits },
    task,
    reading,
    reading ? unitsOf(reading, texts) : [],
  );
  const citations = reading ? undeclared(chapter, reading) : [];
  return {
    chapter: merged(chapter, {
      sourceBody: source.reading.body,
      reading,
      head: headed?.head ?? {},
      translation,
      task,
    }),
    translation: { ...translation, diagnostics: [...translation.diagnostics, ...citations] },
    reading,
  };
}

type TranslatedFields = Pick<ChapterTexts, 'title' | 'shortTitle' | 'standfirst'> &
  Pick<Chapter, 'signature' | 'signedAs'> & {
    readonly sources: Readonly<Record<string, Source | SourceTexts>>;
    readonly glossary: readonly (GlossaryTerm | TermTexts)[];
  };

/** The same for a source and for its translation. */
function unitsOf(reading: RecordReading<unknown>, fields: Partial<TranslatedFields> | undefined): Unit[] {
  const { data, placeOf, body } = reading;
  if (fields === undefined) return [];
  const scalar = (key: string, text: string | undefined) =>
    scalarUnit(key, text, isWritten(data, key), { placeOf });
  return [
    ...scalar('titre', fields.title),
    ...scalar('titreCourt', fields.shortTitle),
    ...scalar('chapeau', fields.standfirst),
    ...scalar('signature', fields.signature),
    ...scalar('fonction', fields.signedAs),
    ...fieldUnits(
      'sources',
      Object.entries(fields.sources ?? {}).map(([name, source]) => ({
        path: ['sources', name, 'titre'],
        name,
        text: source.title === undefined ? [] : [source.title, source.publisher, source.establishes],
        facts: 'facts' in source ? source.facts : factsOf(source),
      })),
      placeOf,
    ),
    ...fieldUnits(
      'termes',
      (fields.glossary ?? []).map((term, index) => ({
        path: ['termes', index, 'terme'],
        name: term.term,
        text: [term.note, term.category],
        facts:
          'facts' in term
            ? term.facts
            : [term.local, term.reading, term.romanised].flatMap((fact) => fact ?? []),
      })),
      placeOf,
    ),
    ...bodyUnits(body),
  ];
}

function factsOf({ url, date, language }: Source): string[] {
  return [url, date, language].flatMap((fact) => fact ?? []);
}

interface Merge {
  readonly sourceBody: Body;
  readonly reading: RecordReading<ChapterTexts> | undefined;
  readonly head: HeadReading<ChapterTexts>['head'];
  readonly translation: Translation;
  readonly task: TranslationTask;
}

function merged(source: Chapter, { sourceBody, reading, head, translation, task }: Merge): Chapter {
  const texts = reading?.record;
  return {
    ...source,
    shortTitle: head.title ?? source.shortTitle,
    ...head,
    ...(texts?.signature !== undefined && { signature: texts.signature }),
    ...(texts?.signedAs !== undefined && { signedAs: texts.signedAs }),
    blocks: translatedBlocks(source.blocks, translation.pairs, {
      sourceLanguage: task.sourceLanguage,
      body: reading?.body,
    }),
    notes: translatedNotes(sourceBody, reading?.body),
    sources: translatedSources(source.sources, texts?.sources ?? {}),
    glossary: translatedGlossary(source.glossary, texts?.glossary ?? []),
    ...untranslatedKeys(translation.pairs),
    place: reading?.placeOf(['titre']) ?? source.place,
  };
}

function translatedSources(
  sources: Readonly<Record<string, Source>>,
  texts: Readonly<Record<string, SourceTexts>>,
): Record<string, Source> {
  return Object.fromEntries(
    Object.entries(sources).map(([key, source]) => [key, translatedSource(source, texts[key])]),
  );
}

function translatedGlossary(terms: readonly GlossaryTerm[], texts: readonly TermTexts[]): GlossaryTerm[] {
  const byTerm = new Map(texts.map((text) => [text.term, text]));
  return terms.map((term) => {
    const text = byTerm.get(term.term);
    return text ? { ...term, note: text.note ?? term.note, category: text.category ?? term.category } : term;
  });
}

/** Sources are declared by the chapter in any of its languages. */
function undeclared(chapter: Chapter, reading: RecordReading<ChapterTexts>) {
  const keys = new Set([...Object.keys(chapter.sources), ...Object.keys(reading.record?.sources ?? {})]);
  const declared = new Map([...keys].map((key) => [key, chapter.place]));
  return checkCitations(declared, reading.body.citations).filter(({ code }) => code === 'SO-001');
}
