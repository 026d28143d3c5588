import { dirname } from 'node:path/posix';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Edition } from '../../model/publication/edition.ts';
import type { Language } from '../../i18n/language.ts';
import type { ImageUse, Mentioned } from '../markdown/bodyReading.ts';
import type { TextFile } from '../frontMatter/records.ts';
import type { Memory } from './pairing/alignment.ts';
import { assembleLanguage, sourceEdition, type SourceReadings } from './editions.ts';
import type { Translation } from './translation.ts';
import { languageOfFile, sourceFileOf, translationFileOf } from './translationFiles.ts';

/** A publication in all its languages. */
export interface EditionsAssembly {
  /** The source language first. */
  readonly editions: readonly Edition[];
  readonly translations: readonly Translation[];
  readonly images: readonly ImageUse[];
  /** References of translated texts, which must lead to a place of the source. */
  readonly references: readonly Mentioned[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Files {
  readonly folder: string;
  readonly root: string;
  readonly texts: readonly TextFile[];
  readonly refused: ReadonlySet<string>;
  /** Each language that has an edition. */
  readonly memories: ReadonlyMap<Language, Memory>;
}

/** The edition of the source, and one for each language that has a memory, be it empty. */
export function assembleEditions(files: Files, source: SourceReadings): EditionsAssembly {
  const { texts, root, memories } = files;
  const byFile = new Map(texts.map((textFile) => [textFile.file, textFile]));
  const languages = [...memories].map(([language, memory]) =>
    assembleLanguage(source, language, { texts: byFile, root, memory }),
  );
  const editions = [sourceEdition(source), ...languages.map(({ edition }) => edition)];
  return {
    editions: editions.flatMap((edition) => edition ?? []),
    translations: languages.flatMap(({ translations }) => translations),
    images: languages.flatMap(({ images }) => images),
    references: languages.flatMap(({ readings }) => readings.flatMap(({ body }) => body.references)),
    diagnostics: [
      ...languages.flatMap(({ diagnostics }) => diagnostics).filter((one) => !isOfNoEdition(one, source)),
      ...strayTranslations(files, source),
      ...editionsNotAsked(files, source),
    ],
  };
}

/** A text need not be translated into a language that has no edition: TR-019 says once that it has none. */
function isOfNoEdition({ code, data }: Diagnostic, { head }: SourceReadings): boolean {
  const asked = askedLanguages(head);
  return code === 'TR-001' && asked !== undefined && !asked.some((one) => one === data['language']);
}

function askedLanguages(head: SourceReadings['head']): readonly Language[] | undefined {
  return head?.publication && [...head.publication.languages, ...head.publication.facing];
}

/** Translations of nothing, and files named like translations where none is looked for. */
function strayTranslations({ folder, texts, refused }: Files, source: SourceReadings): Diagnostic[] {
  const readings = [source.head, ...source.chapters, ...source.entries];
  const sources = new Set(readings.flatMap((one) => one?.reading.file ?? []));
  const existing = new Set([...texts.map(({ file }) => file), ...refused]);
  return texts.flatMap(({ file }) => {
    const language = languageOfFile(folder, file, source.language);
    if (language === undefined) return [];
    const translated = sourceFileOf(file, source.language, language);
    const place = { file, line: 1, column: 1 };
    if (sources.has(translated)) {
      const isRead = translationFileOf(translated, source.language, language) === file;
      return isRead ? [] : [problem('FI-009', place, {})];
    }
    return [
      existing.has(translated)
        ? problem('FI-009', place, {})
        : problem('TR-007', place, { source: translated }),
    ];
  });
}

/** Languages with translated texts that `langues` does not name: nothing is made of them. One file a folder is named. */
function editionsNotAsked(
  { folder, texts }: Files,
  { head, language: source }: SourceReadings,
): Diagnostic[] {
  const asked = askedLanguages(head);
  if (head === undefined || asked === undefined) return [];
  const unread = new Map<Language, Map<string, string>>();
  for (const { file } of texts) {
    const language = languageOfFile(folder, file, source);
    if (language === undefined || asked.includes(language)) continue;
    const firstOfFolders = unread.get(language) ?? new Map<string, string>();
    if (!firstOfFolders.has(dirname(file))) firstOfFolders.set(dirname(file), file);
    unread.set(language, firstOfFolders);
  }
  const place = head.reading.placeOf(['langues']);
  return [...unread].map(([language, files]) =>
    problem('TR-019', place, { language, files: [...files.values()].join(', ') }),
  );
}
