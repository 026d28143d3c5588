import { type ContentFiles, diskFiles } from '../../content/files/contentFiles.ts';
import type { LoadedContent, LoadOptions } from '../../content/loadContent.ts';
import { uncoveredCharacters } from '../../content/characters/uncoveredCharacters.ts';
import { codeQualityReport } from '../../diagnostics/reports/codeQualityReporter.ts';
import { ciReport } from '../../diagnostics/reports/ciReporter.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { jsonReport } from '../../diagnostics/reports/jsonReporter.ts';
import { inReadingOrder } from '../../diagnostics/order.ts';
import { sarifReport } from '../../diagnostics/reports/sarifReporter.ts';
import { summaryLine } from '../../diagnostics/summary.ts';
import { terminalReport } from '../../diagnostics/reports/terminalReporter.ts';
import { lintContent } from '../../linting/lintContent.ts';
import type { Typography } from '../../pdf/fonts.ts';
import { genresOf } from '../../publishing/kind.ts';
import type { Environment, Workshop } from '../environment.ts';
import { keepingWork } from '../keptWork/keepingWork.ts';
import { overfullCodes } from '../jobs/problems/overfullCodes.ts';
import { unmadeContent } from '../jobs/problems/unmadeContent.ts';

/** Forms of a report: for people; for programs, all on the standard output; lines of a workflow. */
export const REPORT_FORMATS = ['terminal', 'json', 'sarif', 'gitlab', 'ci'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Reports that are one document, which nothing else may stand beside. */
const DOCUMENTS = { json: jsonReport, sarif: sarifReport, gitlab: codeQualityReport };

export function isDocument(format: ReportFormat): format is keyof typeof DOCUMENTS {
  return format in DOCUMENTS;
}

export interface CheckedContent {
  readonly content: LoadedContent;
  readonly diagnostics: readonly Diagnostic[];
}

/** How content is read: content that stays open is read again, what is only checked is read with little effort. */
export interface CheckingOptions extends Pick<LoadOptions, 'isReread' | 'isFrugal'> {
  readonly files?: ContentFiles;
}

/** Reads a content folder and finds all that is wrong with it, down to characters that no font has. */
export async function checkContent(
  folder: string,
  environment: Workshop,
  typography: Typography,
  { files = diskFiles, ...how }: CheckingOptions = {},
): Promise<CheckedContent> {
  const { readWorld, kinds } = environment.templates;
  const kept = how.isReread ? undefined : environment.keptWork;
  const content = await keepingWork({ keptWork: kept, content: folder, name: 'reading' }, () =>
    environment.loadContent(folder, files, { readWorld, genres: genresOf(kinds), ...how }),
  );
  const diagnostics = inReadingOrder([
    ...content.diagnostics,
    ...uncoveredCharacters(content, { covers: typography.covers, lacking: environment.lackingFaces }),
    ...unmadeContent(content, environment.templates),
    ...overfullCodes(content),
  ]);
  return { content, diagnostics };
}

/** What is found by `checkContent`, and how the texts are written: nothing of that stands between a text and its book. */
export async function withStyle(
  { content, diagnostics }: CheckedContent,
  { readDictionary }: Pick<Workshop, 'readDictionary'>,
): Promise<CheckedContent> {
  const found = lintContent(content, await readDictionary('fr'));
  return { content, diagnostics: inReadingOrder([...diagnostics, ...found]) };
}

/** Prints problems for people, for a program or for a continuous integration service. */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  format: ReportFormat,
  environment: Environment,
): void {
  const { language } = environment;
  if (isDocument(format)) return environment.say(DOCUMENTS[format](diagnostics, language));
  if (diagnostics.length === 0) return;
  const text =
    format === 'ci'
      ? `${ciReport(diagnostics, language).trimEnd()}\n${summaryLine(diagnostics, language)}`
      : terminalReport(diagnostics, {
          language,
          colours: environment.isTerminal,
          sourceOf: (file) => sources.get(file),
        });
  environment.warn(text.trimEnd());
}
