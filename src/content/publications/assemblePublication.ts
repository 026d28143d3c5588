import { posix } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Edition } from '../../model/publication/edition.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import type { Dossier, Publication, PublicationKind } from '../../model/publication/publication.ts';
import type { Language } from '../../i18n/language.ts';
import type { ReferenceTarget, ImageUse } from '../markdown/bodyReading.ts';
import { readChapter } from './chapters.ts';
import { type PartnershipReading, partnershipReader } from './partnerships.ts';
import { type PublicationReading, sourceLanguageOf } from './publicationFile.ts';
import { anchorsOf, readRecord, type RecordReading, type TextFile } from '../frontMatter/records.ts';
import { entryNumbers } from '../../model/directory/order/entryNumbers.ts';
import { samePartnerships } from './samePartnership.ts';
import { checkReferences } from './references.ts';
import { undrawnMotifs, unprintedBody, wordsOfNoEdition } from './unusedValues.ts';
import { vocabularySchema } from '../frontMatter/schemas/vocabulary.ts';
import type { Memory } from '../translations/pairing/alignment.ts';
import { assembleEditions } from '../translations/allEditions.ts';
import type { SourceReadings } from '../translations/editions.ts';
import { glossaryProblems, nameProblems, publisherProblems } from '../translations/pairing/kanaProblems.ts';
import type { Translation } from '../translations/translation.ts';
import { languageOfFile } from '../translations/translationFiles.ts';

/** What the files of one folder make; a publication is missing when what it cannot do without is faulty. */
export interface Assembly {
  readonly dossier?: Dossier;
  readonly directory?: Directory;
  /** The source language first. */
  readonly editions: readonly Edition[];
  readonly translations: readonly Translation[];
  /** `publication.md`, whose id must differ from that of every other publication. */
  readonly head: RecordReading<unknown> | undefined;
  /** The entries of a directory, read. */
  readonly entries: readonly PartnershipReading[];
  readonly images: readonly ImageUse[];
  readonly diagnostics: readonly Diagnostic[];
}

interface PublicationFiles {
  readonly folder: string;
  readonly root: string;
  /** `publication.md`, read. */
  readonly head: PublicationReading | undefined;
  /** Every Markdown file of the folder, in order of path. */
  readonly texts: readonly TextFile[];
  /** Files that exist but could not be read: they are not missing. */
  readonly refused: ReadonlySet<string>;
  /** Each language that has an edition, with the source texts that its translations once had before them. */
  readonly memories: ReadonlyMap<Language, Memory>;
}

/** Texts of one folder → dossier or répertoire, with the problems of each file and those between files. */
export function assemblePublication(files: PublicationFiles): Assembly {
  const source = kindOf(files) === 'dossier' ? assembleDossier(files) : assembleDirectory(files);
  return withEditions(files, source);
}

/** What the source files make, before translations. */
interface SourceAssembly extends SourceReadings {
  readonly images: readonly ImageUse[];
  readonly anchors: readonly ReferenceTarget[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The source and its translations together. */
function withEditions(files: PublicationFiles, source: SourceAssembly): Assembly {
  const { editions, translations, images, references, diagnostics } = assembleEditions(files, source);
  return {
    ...(source.dossier ? { dossier: source.dossier } : {}),
    ...(source.directory ? { directory: source.directory } : {}),
    editions,
    translations,
    head: source.head?.reading,
    entries: source.entries,
    images: [...source.images, ...images],
    diagnostics: [
      ...source.diagnostics,
      ...withoutFaultySources(diagnostics, translations, source.diagnostics),
      ...checkReferences(source.anchors, references).filter(({ code }) => code === 'LN-002'),
    ],
  };
}

/** What compares blocks with those of a source whose own blocks are faulty: the fault of the source says it all. */
const OF_BLOCKS = new Set(['TR-002', 'TR-003', 'TR-004', 'TR-005', 'TR-006']);

function withoutFaultySources(
  diagnostics: readonly Diagnostic[],
  translations: readonly Translation[],
  ofSources: readonly Diagnostic[],
): Diagnostic[] {
  const faulty = new Set(
    ofSources.flatMap(({ code, severity, place }) =>
      severity === 'error' && code.startsWith('MD-') ? [place.file] : [],
    ),
  );
  const silent = new Set(
    translations.flatMap(({ file, source }) => (faulty.has(source) ? [file, source] : [])),
  );
  return diagnostics.filter(({ code, place }) => !OF_BLOCKS.has(code) || !silent.has(place.file));
}

/** As written, else as the folder looks, so that a faulty `publication.md` does not hide the faults of the rest. */
function kindOf({ folder, head, texts }: PublicationFiles): PublicationKind {
  if (head?.kind) return head.kind;
  return texts.some(({ file }) => file.startsWith(`${folder}/partenariats/`)) ? 'repertoire' : 'dossier';
}

function assembleDossier(files: PublicationFiles): SourceAssembly {
  const { head } = files;
  const language = sourceLanguageOf(head);
  const chapterFiles = filesIn(files, language);
  const chapters = chapterFiles.map((textFile) => readChapter(textFile, files.root));
  const publication = head?.publication;
  return {
    ...(publication && isOfKind(publication, 'dossier')
      ? { dossier: { publication, chapters: chapters.flatMap(({ chapter }) => chapter ?? []) } }
      : {}),
    language,
    head,
    chapters,
    entries: [],
    vocabulary: undefined,
    ...gathered(head, chapters),
    diagnostics: [
      ...allProblems(head, chapters),
      ...undrawnMotifs('dossier', chapters),
      ...glossaryProblems(head, chapters),
      ...(language === 'ja' ? publisherProblems(chapters) : []),
      ...(isEmpty(files, language) ? [problem('FI-008', topOf(files), { kind: 'dossier', language })] : []),
      ...unreadFiles(files, chapterFiles),
    ],
  };
}

function assembleDirectory(files: PublicationFiles): SourceAssembly {
  const { head } = files;
  const language = sourceLanguageOf(head);
  const vocabularyName = `${files.folder}/vocabulaire.md`;
  const vocabularyFile = files.texts.find(({ file }) => file === vocabularyName);
  const vocabulary =
    vocabularyFile && readRecord(vocabularyFile, vocabularySchema, { root: files.root, notesAllowed: false });
  const chapterFiles = filesIn(files, `textes/${language}`);
  const chapters = chapterFiles.map((textFile) => readChapter(textFile, files.root));
  const entryFiles = filesIn(files, 'partenariats');
  const entries = entryFiles.map(partnershipReader(vocabulary?.record, files.root, head?.publication));
  const publication = head?.publication;
  const partnerships = entries.flatMap(({ partnership }) => partnership ?? []);
  const missing = vocabularyFile === undefined && !files.refused.has(vocabularyName);
  return {
    ...(publication && isOfKind(publication, 'repertoire') && vocabulary?.record
      ? {
          directory: {
            publication,
            vocabularies: vocabulary.record,
            chapters: chapters.flatMap(({ chapter }) => chapter ?? []),
            partnerships,
            numbers: entryNumbers({ partnerships, vocabularies: vocabulary.record }, language),
          },
        }
      : {}),
    language,
    head,
    chapters,
    entries,
    vocabulary,
    ...gathered(head, [...chapters, ...entries]),
    diagnostics: [
      ...(vocabulary ? [...vocabulary.diagnostics, ...unprintedBody(vocabulary)] : []),
      ...wordsOfNoEdition(vocabulary, publication),
      ...undrawnMotifs('repertoire', chapters),
      ...withoutCopiedIds(allProblems(head, [...chapters, ...entries])),
      ...samePartnerships(partnerships),
      ...nameProblems(head, entries),
      ...mapsWithoutCountry(head),
      ...(missing ? [problem('FI-007', topOf(files), { file: 'vocabulaire.md' })] : []),
      ...(isEmpty(files, 'partenariats')
        ? [problem('FI-008', topOf(files), { kind: 'repertoire', language })]
        : []),
      ...unreadFiles(files, [...chapterFiles, ...entryFiles, ...(vocabularyFile ? [vocabularyFile] : [])]),
    ],
  };
}

/** A file that was copied with its id has not the name of its id: told once, as such. */
function withoutCopiedIds(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const misnamed = new Set(diagnostics.flatMap(({ code, place }) => (code === 'FM-007' ? [place.file] : [])));
  const isOfCopy = ({ code, place, data: { other } }: Diagnostic): boolean =>
    code === 'FM-008' && (misnamed.has(place.file) || misnamed.has(String(other).replace(/:\d+$/, '')));
  const taken = new Set(diagnostics.filter(isOfCopy).map(({ data: { id } }) => id));
  return diagnostics
    .filter((one) => !isOfCopy(one))
    .map((one) =>
      one.code === 'FM-007' && taken.has(one.data['id'] ?? '')
        ? { ...one, data: { ...one.data, isTaken: 1 } }
        : one,
    );
}

/** Maps are asked for, and nothing says of which country. */
function mapsWithoutCountry(head: PublicationReading | undefined): Diagnostic[] {
  const { publication, reading } = head ?? {};
  if (publication === undefined || reading === undefined) return [];
  const isLacking = publication.parts.has('maps') && publication.country.code === undefined;
  return isLacking ? [problem('FM-041', reading.placeOf(['rubriques']), { key: 'pays.code' })] : [];
}

interface OneFile {
  readonly reading: RecordReading<unknown>;
  readonly diagnostics: readonly Diagnostic[];
}

function allProblems(head: OneFile | undefined, others: readonly OneFile[]): Diagnostic[] {
  const all = head === undefined ? others : [head, ...others];
  const references = all.flatMap(({ reading }) => reading.body.references);
  return [
    ...all.flatMap(({ diagnostics }) => diagnostics),
    ...checkReferences(allAnchors(head, others), references),
  ];
}

function allAnchors(head: OneFile | undefined, others: readonly OneFile[]): ReferenceTarget[] {
  return [...(head?.reading.body.anchors ?? []), ...others.flatMap(({ reading }) => anchorsOf(reading))];
}

function gathered(
  head: OneFile | undefined,
  others: readonly OneFile[],
): Pick<SourceAssembly, 'anchors' | 'images'> {
  const all = head === undefined ? others : [head, ...others];
  return { anchors: allAnchors(head, others), images: all.flatMap(({ reading }) => reading.body.images) };
}

function isOfKind<Kind extends PublicationKind>(
  publication: Publication,
  kind: Kind,
): publication is Publication & { readonly kind: Kind } {
  return publication.kind === kind;
}

/** Source files directly in a sub-folder, in order of name; `nom.ja.md` is a translation of `nom.md`. */
function filesIn(files: PublicationFiles, subfolder: string): TextFile[] {
  return files.texts.filter(
    ({ file }) => posix.dirname(file) === `${files.folder}/${subfolder}` && isSource(files, file),
  );
}

function isSource({ folder, head }: PublicationFiles, file: string): boolean {
  return languageOfFile(folder, file, sourceLanguageOf(head)) === undefined;
}

function isEmpty(files: PublicationFiles, subfolder: string): boolean {
  const refused = [...files.refused].some((file) => file.startsWith(`${files.folder}/${subfolder}/`));
  return filesIn(files, subfolder).length === 0 && !refused;
}

function unreadFiles(files: PublicationFiles, used: readonly TextFile[]): Diagnostic[] {
  const read = new Set([`${files.folder}/publication.md`, ...used.map(({ file }) => file)]);
  return files.texts
    .filter(
      ({ file }) => !read.has(file) && isSource(files, file) && !/^readme\.md$/i.test(posix.basename(file)),
    )
    .map(({ file }) => problem('FI-009', { file, line: 1, column: 1 }, {}));
}

function topOf({ folder }: PublicationFiles) {
  return { file: `${folder}/publication.md`, line: 1, column: 1 };
}
