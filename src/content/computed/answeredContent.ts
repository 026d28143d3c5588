import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { LackingRecords } from '../../diagnostics/messages/words/countMessages.ts';
import { problem } from '../../diagnostics/problem.ts';
import { languageOfFile } from '../translations/translationFiles.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import type { Publication } from '../../model/publication/publication.ts';
import type { Assembly } from '../publications/assemblePublication.ts';
import { answering } from './answeredTexts.ts';
import { directoriesFor, inLanguage } from './countedDirectory.ts';
import {
  firstQuestion,
  referenceProblems,
  type TextOfLanguage,
  unclosedReferences,
} from './referenceProblems.ts';

/** A publication, the texts of its files, and what makes of them. */
export interface AssembledFolder {
  readonly folder: string;
  readonly publication: Publication | undefined;
  readonly texts: readonly TextOfLanguage[];
  readonly assembly: Assembly;
}

/** Chapters, and the one directory whose records they may count. */
export interface CountingTexts {
  readonly texts: readonly TextOfLanguage[];
  readonly directory: Directory;
}

export interface AnsweredContent {
  readonly assemblies: readonly Assembly[];
  readonly counting: readonly CountingTexts[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * All publications with what they ask of the directories answered, once all of them are read: a number stands in
 * one place, the records. A text that asks nothing costs a look for two braces.
 * @param known what is wrong so far: a directory with errors is not counted
 */
export function answeredContent(
  folders: readonly AssembledFolder[],
  known: readonly Diagnostic[],
): AnsweredContent {
  const directories = folders.flatMap(({ assembly }) => assembly.directory ?? []);
  const unsound = new Set(folders.filter((one) => hasFaultyRecords(one, known)).map(({ folder }) => folder));
  const diagnostics: (readonly Diagnostic[])[] = [];
  const assemblies = folders.map((one): Assembly => {
    const { publication, texts, assembly } = one;
    diagnostics.push(texts.flatMap(unclosedReferences));
    const asking = texts.flatMap((text) => {
      const place = firstQuestion(text);
      return place === undefined ? [] : [{ text, place }];
    });
    const [first] = asking;
    if (first === undefined || publication === undefined) return assembly;
    const found = directoryFor(publication, { folders, directories, unsound });
    if (typeof found === 'string') {
      diagnostics.push([lacking(found, first.place)]);
      return assembly;
    }
    for (const { text } of asking)
      diagnostics.push(referenceProblems(text, inLanguage(found, text.language)));
    return answeredAssembly(assembly, found);
  });
  const counting = unsound.size > 0 ? [] : folders.flatMap((one) => countingTexts(one, directories));
  return { assemblies, counting, diagnostics: diagnostics.flat() };
}

/** Of a folder, the texts where no number may be typed that the records give: entries tell of themselves. */
function countingTexts(
  { publication, texts }: AssembledFolder,
  directories: readonly Directory[],
): CountingTexts[] {
  const [directory, ...others] = publication ? directoriesFor(publication, directories) : [];
  if (directory === undefined || others.length > 0) return [];
  const chapters = texts.filter(({ file }) => !/\/(?:partenariats\/[^/]*|vocabulaire\.md)$/.test(file));
  return [{ texts: chapters, directory }];
}

interface CountedContent {
  readonly folders: readonly AssembledFolder[];
  readonly directories: readonly Directory[];
  readonly unsound: ReadonlySet<string>;
}

/** The directory that a publication counts, or why there is none. */
function directoryFor(publication: Publication, content: CountedContent): Directory | LackingRecords {
  const found = directoriesFor(publication, content.directories);
  const [one, ...others] = found;
  const isUnsound = content.folders.some(({ folder, publication: head, assembly: { entries } }) =>
    head === undefined
      ? one === undefined && entries.length > 0
      : content.unsound.has(folder) && (one === undefined || one.publication.id === head.id),
  );
  if (isUnsound) return 'faulty';
  if (one === undefined) return 'none';
  return others.length > 0 ? 'several' : one;
}

function lacking(reason: LackingRecords, place: Place): Diagnostic {
  return problem('CO-002', place, { reason });
}

/** An error in a file of records, not in their translation, or in the lists of their words. */
function hasFaultyRecords({ folder, publication }: AssembledFolder, known: readonly Diagnostic[]): boolean {
  const source = publication?.languages[0] ?? 'fr';
  return known.some(
    ({ severity, place: { file } }) =>
      severity === 'error' &&
      (file === `${folder}/vocabulaire.md` || file.startsWith(`${folder}/partenariats/`)) &&
      languageOfFile(folder, file, source) === undefined,
  );
}

function answeredAssembly(assembly: Assembly, directory: Directory): Assembly {
  const source = assembly.editions[0]?.language ?? 'fr';
  const answer = answering((language) => inLanguage(directory, language));
  return {
    ...assembly,
    ...(assembly.dossier && { dossier: answer(assembly.dossier, source) }),
    ...(assembly.directory && { directory: answer(assembly.directory, source) }),
    editions: assembly.editions.map((edition) => answer(edition, edition.language)),
  };
}
