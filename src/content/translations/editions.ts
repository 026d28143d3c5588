import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Edition, TranslatedText } from '../../model/publication/edition.ts';
import type { Directory, Vocabularies } from '../../model/directory/partnership.ts';
import type { Dossier, Publication } from '../../model/publication/publication.ts';
import type { Language } from '../../i18n/language.ts';
import type { ImageUse } from '../markdown/bodyReading.ts';
import type { ChapterReading } from '../publications/chapters.ts';
import type { PartnershipReading } from '../publications/partnerships.ts';
import type { PublicationReading } from '../publications/publicationFile.ts';
import type { RecordReading, TextFile } from '../frontMatter/records.ts';
import type { Memory } from './pairing/alignment.ts';
import { kanaProblems, publisherProblems } from './pairing/kanaProblems.ts';
import { translateChapter } from './translated/translatedChapter.ts';
import { translatePartnership, withLocalNames } from './translated/translatedPartnership.ts';
import { translatePublication } from './translated/translatedPublication.ts';
import { missingLabels, withLocalLabels } from './translated/translatedVocabularies.ts';
import type { Translation, TranslationTask } from './translation.ts';
import { translationFileOf } from './translationFiles.ts';

/** The source files of a publication, read. */
export interface SourceReadings {
  readonly language: Language;
  readonly head: PublicationReading | undefined;
  readonly chapters: readonly ChapterReading[];
  readonly entries: readonly PartnershipReading[];
  readonly vocabulary: RecordReading<Vocabularies> | undefined;
  readonly dossier?: Dossier;
  readonly directory?: Directory;
}

/** What the files of one language make of a publication. */
export interface LanguageAssembly {
  /** Undefined when the source itself makes no publication. */
  readonly edition: Edition | undefined;
  readonly translations: readonly Translation[];
  /** Bodies of the translations, whose references must lead somewhere in the source. */
  readonly readings: readonly RecordReading<unknown>[];
  readonly images: readonly ImageUse[];
  readonly diagnostics: readonly Diagnostic[];
}

interface TextFiles {
  readonly texts: ReadonlyMap<string, TextFile>;
  readonly root: string;
  readonly memory: Memory;
}

/** The edition of the source itself. */
export function sourceEdition({ language, dossier, directory }: SourceReadings): Edition | undefined {
  const common = { language, translations: [] };
  if (dossier) return { ...common, kind: 'dossier', dossier };
  return directory && { ...common, kind: 'repertoire', directory };
}

/** The edition of another language: translated text by text, the source's where there is no translation. */
export function assembleLanguage(
  sources: SourceReadings,
  language: Language,
  texts: TextFiles,
): LanguageAssembly {
  const taskFor = (source: string): TranslationTask => {
    const file = translationFileOf(source, sources.language, language);
    const { root, memory } = texts;
    return {
      language,
      sourceLanguage: sources.language,
      file,
      textFile: texts.texts.get(file),
      root,
      memory,
    };
  };
  const head = sources.head && translatePublication(sources.head, taskFor(sources.head.reading.file));
  const chapters = sources.chapters.flatMap(
    (chapter) => translateChapter(chapter, taskFor(chapter.reading.file)) ?? [],
  );
  const entries = sources.entries.flatMap(
    (entry) => translatePartnership(entry, taskFor(entry.reading.file)) ?? [],
  );
  const all = [...(head ? [head] : []), ...chapters, ...entries];
  const translations = all.map(({ translation }) => translation);
  const local = isLocal(sources, language);
  const edition = editionOf(sources, {
    language,
    publication: head?.publication,
    chapters: chapters.map(({ chapter }) => chapter),
    partnerships: entries.map(({ partnership }) => partnership),
    translated: [
      ...(head ? [translatedText(head.translation, head.publication.title)] : []),
      ...chapters.map(({ translation, chapter }) => translatedText(translation, chapter.title)),
      ...entries.map(({ translation, partnership: { french, partner } }) =>
        translatedText(translation, `${french.localName ?? french.name} – ${partner.localName}`),
      ),
    ].flatMap((text) => text ?? []),
    local,
  });
  const readings = all.flatMap(({ reading }): RecordReading<unknown>[] => (reading ? [reading] : []));
  return {
    edition,
    translations,
    readings,
    images: readings.flatMap(({ body }) => body.images),
    diagnostics: [
      ...translations.flatMap(({ diagnostics }) => diagnostics),
      ...(local ? localProblems(sources, language) : []),
      ...(language === 'ja' ? publisherProblems(chapters).map((one) => ({ ...one, edition: language })) : []),
    ],
  };
}

/** True for the language of the partner country, in which the content gives names and labels. */
function isLocal({ head }: SourceReadings, language: Language): boolean {
  return head?.publication?.country.localLanguage === language;
}

function localProblems({ vocabulary, entries }: SourceReadings, language: Language): Diagnostic[] {
  const problems = [
    ...(vocabulary?.record ? missingLabels(vocabulary.record, vocabulary.placeOf, language) : []),
    ...(language === 'ja' ? entries.flatMap(kanaProblems) : []),
  ];
  return problems.map((one) => ({ ...one, edition: language }));
}

interface EditionParts {
  readonly language: Language;
  readonly publication: Publication | undefined;
  readonly chapters: Dossier['chapters'];
  readonly partnerships: Directory['partnerships'];
  readonly translated: readonly TranslatedText[];
  readonly local: boolean;
}

function editionOf({ dossier, directory }: SourceReadings, parts: EditionParts): Edition | undefined {
  const { language, chapters, partnerships, translated, local } = parts;
  const common = { language, translations: translated };
  if (parts.publication === undefined) return undefined;
  const missing = translated.filter(({ proofreading }) => proofreading === undefined).length;
  const publication = { ...parts.publication, proofreading: { missing, texts: translated.length } };
  if (dossier) {
    return {
      ...common,
      kind: 'dossier',
      dossier: { publication: { ...publication, kind: 'dossier' }, chapters },
    };
  }
  if (directory === undefined) return undefined;
  const { vocabularies, numbers } = directory;
  return {
    ...common,
    kind: 'repertoire',
    directory: {
      publication: { ...publication, kind: 'repertoire' },
      chapters,
      vocabularies: local ? withLocalLabels(vocabularies) : vocabularies,
      numbers,
      partnerships: local ? partnerships.map((one) => withLocalNames(one, vocabularies)) : partnerships,
    },
  };
}

function translatedText(translation: Translation, title: string): TranslatedText | undefined {
  const { id, file, proofreading, stamp, place, exists } = translation;
  const isProofread = proofreading && stamp === 'holds';
  return exists ? { id, title, file, place, ...(isProofread && { proofreading }) } : undefined;
}
