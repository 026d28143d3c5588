import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/order.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Edition } from '../model/publication/edition.ts';
import type { Directory } from '../model/directory/partnership.ts';
import type { Dossier, Genres } from '../model/publication/publication.ts';
import type { Language } from '../i18n/language.ts';
import { type Assembly, assemblePublication } from './publications/assemblePublication.ts';
import { withLogos } from './files/logos/withLogos.ts';
import { withProfile } from './files/profile.ts';
import { withRealImageFiles } from './files/realImageFiles.ts';
import { checkPictures, type CheckedPicture } from './files/checkPictures.ts';
import type { ContentFiles } from './files/contentFiles.ts';
import { findPublications, type FoundPublication } from './files/discovery.ts';
import {
  type PublicationReading,
  readPublicationFile,
  sourceLanguageOf,
} from './publications/publicationFile.ts';
import type { ContentFolder } from './files/contentFiles.ts';
import { answeredContent, type AssembledFolder, type CountingTexts } from './computed/answeredContent.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readLexicon } from './lexicon/lexiconFile.ts';
import type { TextInLanguage } from './lexicon/lexiconProblems.ts';
import { oncePerText } from './files/oncePerText.ts';
import { hasKeptWork } from './kept/keptWork.ts';
import { readText } from './files/readText.ts';
import { likelyBody } from './frontMatter/frontMatter.ts';
import { type RecordReading, type TextFile, writtenId } from './frontMatter/records.ts';
import { endParser, parseAhead, startParser } from './markdown/beside/parserBeside.ts';
import { placeName } from './markdown/oncePerName.ts';
import { mapProblems, mappedTexts } from './publications/mapDivisions.ts';
import { landProblems } from './publications/placesOnLand.ts';
import type { ReadWorldLand } from '../model/directory/places/onLand.ts';
import { readChanges } from './publications/snapshots.ts';
import type { Memory } from './translations/pairing/alignment.ts';
import { readMemory } from './translations/memory.ts';
import type { Translation } from './translations/translation.ts';
import { languageOfFile, memoryFileOf } from './translations/translationFiles.ts';

/** Everything that a content folder holds, and everything that is wrong with it. */
export interface LoadedContent {
  readonly dossiers: readonly Dossier[];
  readonly directories: readonly Directory[];
  /** Every publication in every language that it has texts in, its source language first. */
  readonly editions: readonly Edition[];
  /** Every source text beside its translation, for `sync`. */
  readonly translations: readonly Translation[];
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that can be read, each with its language. */
  readonly texts: readonly TextInLanguage[];
  /** Those whose numbers are held against the records of a directory. */
  readonly counting: readonly CountingTexts[];
  /** The list of terms, where there is a sound one. */
  readonly lexicon: Lexicon | undefined;
  /** Texts of all files read, by the name that places give them. */
  readonly sources: ReadonlyMap<string, string>;
  /** Pictures that texts name and that are sound, by the path of their file. */
  readonly pictures: ReadonlyMap<string, CheckedPicture>;
}

export interface LoadOptions {
  /** Languages to make editions in even when no file is in them yet. */
  readonly alsoIn?: readonly Language[];
  /** The land of the maps; without it, positions are not compared with their country. */
  readonly readWorld?: ReadWorldLand;
  /** Genres that a publication may have; `PLAIN_GENRES` where nothing is said. */
  readonly genres?: Genres;
  /** Most of its files were read before, and are remembered: no other core need parse them. */
  readonly isReread?: boolean;
  /** Parse on one core: a second one ends sooner where there is much to parse, and costs a third more processor time. */
  readonly isFrugal?: boolean;
}

/** Files open at one time. */
const BATCH = 32;

/**
 * Reads every publication in a folder and below. Faults are diagnostics: one file's never hides another's.
 * Places name files by `folder` as it is given, so pass it relative to the project.
 */
export async function loadContent(
  folder: string,
  files: ContentFiles,
  options: LoadOptions = {},
): Promise<LoadedContent> {
  try {
    return await readContent(folder, files, options);
  } finally {
    endParser();
  }
}

async function readContent(
  folder: string,
  files: ContentFiles,
  { alsoIn = [], readWorld, genres, isReread = false, isFrugal = false }: LoadOptions,
): Promise<LoadedContent> {
  const root = contentRoot(folder);
  const facts = await files.look(root);
  const place = { file: root, line: 1, column: 1 };
  if (facts?.kind !== 'folder') return nothing(problem('FI-001', place, { folder: root }));
  const content: ContentFolder = { files, root, realRoot: facts.realPath };
  const { publications, diagnostics } = await findPublications(content);
  if (!isReread && !isFrugal && !hasKeptWork())
    startParser(publications.reduce((sum, publication) => sum + publication.files.length, 0));
  const sources = new Map<string, string>();
  const pictures = new Map<string, CheckedPicture>();
  const found: (readonly Diagnostic[])[] = [diagnostics];
  if (publications.length === 0 && diagnostics.length === 0)
    found.push([problem('FI-002', place, { folder: root })]);
  const { lexicon, source: lexiconFile, diagnostics: lexiconFaults } = await readLexicon(content);
  found.push(lexiconFaults);
  if (lexiconFile) sources.set(lexiconFile.file, lexiconFile.text);
  const folders: AssembledFolder[] = [];
  const allTexts: TextInLanguage[] = [];
  for (const publication of publications) {
    const { texts, refusals } = await readAll(content, publication);
    for (const { file, text } of texts) sources.set(file, text);
    const refused = new Set([...refusals.map(({ place: { file } }) => file), ...(publication.unread ?? [])]);
    const { folder: own } = publication;
    const headFile = texts.find(({ file }) => file === `${own}/publication.md`);
    const profiled = await withProfile(content, headFile && readPublicationFile(headFile, root, genres));
    const { head, ...logos } = await withLogos(content, profiled.head);
    const { memories, faults } = await readMemories(content, publication, { head, texts, alsoIn });
    const assembled = assemblePublication({ folder: own, root, head, texts, refused, memories });
    const { assembly, source } = await withChanges(content, assembled);
    if (source) sources.set(source.file, source.text);
    const written = inLanguages(publication, head, texts);
    for (const text of written) allTexts.push(text);
    const images = await checkPictures(content, assembly.images);
    for (const [file, picture] of [...logos.pictures, ...images.pictures]) pictures.set(file, picture);
    if (readWorld) found.push(await landProblems(head, assembly.entries, readWorld));
    found.push(refusals, faults, profiled.diagnostics, logos.diagnostics);
    found.push(assembly.diagnostics, images.diagnostics);
    folders.push({
      folder: own,
      publication: head?.publication,
      texts: written,
      assembly: withRealImageFiles(assembly, images.realNames),
    });
  }
  const { assemblies, counting, diagnostics: unanswered } = answeredContent(folders, found.flat());
  found.push(unanswered);
  if (readWorld) found.push(await mapProblems(assemblies.flatMap(mappedTexts), readWorld));
  found.push(duplicatePublications(assemblies.flatMap(({ head }) => head ?? [])));
  return {
    dossiers: assemblies.flatMap(({ dossier }) => dossier ?? []),
    directories: assemblies.flatMap(({ directory }) => directory ?? []),
    editions: assemblies.flatMap(({ editions }) => editions),
    translations: assemblies.flatMap(({ translations }) => translations),
    diagnostics: inReadingOrder(found.flat()),
    texts: allTexts,
    counting,
    lexicon,
    sources,
    pictures,
  };
}

/** A content folder as its files' names begin: with `/`, and without one at its end. */
export function contentRoot(folder: string): string {
  return folder.replace(/\\/g, '/').replace(/(?<=.)\/+$/, '');
}

async function readAll(
  content: ContentFolder,
  publication: FoundPublication,
): Promise<{ texts: TextFile[]; refusals: Diagnostic[] }> {
  const texts: TextFile[] = [];
  const refusals: Diagnostic[] = [];
  for (let from = 0; from < publication.files.length; from += BATCH) {
    const batch = publication.files.slice(from, from + BATCH);
    const readings = await Promise.all(batch.map((file) => readText(content, file)));
    for (const reading of readings) {
      if ('text' in reading) texts.push(reading);
      else refusals.push(reading.refusal);
    }
  }
  parseAhead(() => texts.map(({ text }) => likelyBody(text)));
  return { texts, refusals };
}

function inLanguages(
  { folder }: FoundPublication,
  head: PublicationReading | undefined,
  texts: readonly TextFile[],
): TextInLanguage[] {
  const source = sourceLanguageOf(head);
  const localLanguage = head?.publication?.country.localLanguage;
  return texts.map((text) =>
    inLanguage(text, languageOfFile(folder, text.file, source) ?? source, localLanguage),
  );
}

const inLanguage = oncePerText(
  (text: TextFile, language: Language, localLanguage: Language | undefined): TextInLanguage => ({
    ...text,
    language,
    localLanguage,
  }),
);

interface KnownTexts {
  readonly head: PublicationReading | undefined;
  readonly texts: readonly TextFile[];
  readonly alsoIn: readonly Language[];
}

/** What the translations of each language once had before them. */
async function readMemories(
  content: ContentFolder,
  { folder }: FoundPublication,
  { head, texts, alsoIn }: KnownTexts,
): Promise<{ memories: Map<Language, Memory>; faults: Diagnostic[] }> {
  const memories = new Map<Language, Memory>();
  const faults: (readonly Diagnostic[])[] = [];
  const source = sourceLanguageOf(head);
  const found = texts.flatMap(({ file }) => languageOfFile(folder, file, source) ?? []);
  for (const language of new Set([...found, ...alsoIn])) {
    if (language === source) continue;
    const { memory, diagnostics } = await readMemory(content, memoryFileOf(folder, language));
    memories.set(language, memory);
    faults.push(diagnostics);
  }
  return { memories, faults: faults.flat() };
}

/** A directory that says, in each of its editions, what is new since the one before. */
async function withChanges(
  content: ContentFolder,
  assembly: Assembly,
): Promise<{ assembly: Assembly; source?: TextFile }> {
  if (assembly.directory === undefined) return { assembly };
  const { changes, source, diagnostics } = await readChanges(assembly.directory, content);
  const changing = (directory: Directory): Directory => ({ ...directory, ...(changes && { changes }) });
  const editions = assembly.editions.map((edition) =>
    edition.kind === 'repertoire' ? { ...edition, directory: changing(edition.directory) } : edition,
  );
  return {
    assembly: {
      ...assembly,
      directory: changing(assembly.directory),
      editions,
      diagnostics: [...assembly.diagnostics, ...diagnostics],
    },
    ...(source && { source }),
  };
}

/** Output files are named after the publication's id. */
function duplicatePublications(heads: readonly RecordReading<unknown>[]): Diagnostic[] {
  const first = new Map<string, Place>();
  return heads.flatMap((head) => {
    const id = writtenId(head.data);
    if (id === undefined) return [];
    const place = head.placeOf(['id']);
    const other = first.get(id);
    if (other !== undefined) return [problem('FM-008', place, { id, other: placeName(other) })];
    first.set(id, place);
    return [];
  });
}

function nothing(diagnostic: Diagnostic): LoadedContent {
  return {
    dossiers: [],
    directories: [],
    editions: [],
    translations: [],
    diagnostics: [diagnostic],
    texts: [],
    counting: [],
    lexicon: undefined,
    sources: new Map(),
    pictures: new Map(),
  };
}
