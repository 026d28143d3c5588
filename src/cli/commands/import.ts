import { genresOf } from '../../publishing/kind.ts';
import { hasErrors } from '../jobs/problems/problemsOfJobs.ts';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { contentRoot, loadContent, type LoadedContent } from '../../content/loadContent.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import { planImport } from '../../exports/import/planImport.ts';
import { readSpreadsheet, type SpreadsheetReading } from '../../exports/import/spreadsheet.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { importReport, importSummary, sheetProblems } from '../output/importReport.ts';
import { writeOutput } from '../output/outputFolder.ts';
import type { Declare } from './declaration.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { IMPORT_WORDS } from '../wording/importWording.ts';
import { contentOption } from './commonOptions.ts';

export interface ImportOptions {
  /** The sheet: `.csv` or `.xlsx`. */
  readonly file: string;
  readonly content: string;
  /** Id of the directory, needed when the content has several. */
  readonly only?: string;
  /** Write the files; without it, only show what would change. */
  readonly write: boolean;
}

/** What the command needs of its environment. */
type ImportTerminal = Pick<Environment, 'say' | 'warn' | 'language' | 'templates'>;

interface ImportFlags {
  readonly content: string;
  readonly only?: string;
  readonly write: boolean;
}

export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .argument('<feuille>', words.sheet)
    .addOption(contentOption(environment))
    .option('--only <repertoire>', words.directoryId)
    .option('--write', words.write, false)
    .action(async (file: string, flags: ImportFlags) =>
      finish(await importSheet({ ...flags, file }, environment)),
    );
};

/** `import`: a sheet against the content, field by field; writes what can be written when asked to. */
export async function importSheet(options: ImportOptions, environment: ImportTerminal): Promise<ExitCode> {
  const { language } = environment;
  const words = IMPORT_WORDS[language];
  const { spreadsheet: sheet, diagnostics: faults } = await sheetOf(options.file);
  const content = await loadContent(options.content, diskFiles, {
    genres: genresOf(environment.templates.kinds),
  });
  const directory = directoryOf(content, options.only);
  if (sheet === undefined || directory === undefined) {
    for (const line of sheetProblems(faults, language)) environment.warn(line);
    if (directory === undefined) environment.warn(whichOne(content, language));
    return EXIT.wrongUsage;
  }
  const plan = planImport(sheet, { directory, sources: content.sources, root: options.content });
  for (const line of importReport(plan, language)) environment.say(line);
  const diagnostics = [...faults, ...plan.diagnostics];
  for (const line of sheetProblems(diagnostics, language)) environment.warn(line);
  for (const { file, text } of options.write ? plan.changes : []) {
    await writeOutput(options.content, posix.relative(contentRoot(options.content), file), text);
  }
  environment.say(`${importSummary(plan, language)}.`);
  if (plan.changes.length > 0) {
    environment.say(options.write ? words.written : words.notWritten);
  }
  return hasErrors(diagnostics) ? EXIT.contentErrors : EXIT.good;
}

async function sheetOf(file: string): Promise<SpreadsheetReading> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return { diagnostics: [problem('FI-003', { file, line: 1, column: 1 }, {})] };
  return readSpreadsheet(file, bytes);
}

function directoryOf({ directories }: LoadedContent, id: string | undefined): Directory | undefined {
  if (id !== undefined) return directories.find(({ publication }) => publication.id === id);
  return directories.length === 1 ? directories[0] : undefined;
}

function whichOne({ directories }: LoadedContent, language: Environment['language']): string {
  const words = IMPORT_WORDS[language];
  const ids = directories.map(({ publication }) => publication.id).join(', ');
  return ids === '' ? words.noDirectory : words.whichDirectory(ids);
}
