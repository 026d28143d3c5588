import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { contentRoot, loadContent, type LoadedContent } from '../../content/loadContent.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import { importReport, importSummary, sheetProblems } from '../../exports/import/importReport.ts';
import { planImport } from '../../exports/import/planImport.ts';
import { readSpreadsheet, type SpreadsheetReading } from '../../exports/import/spreadsheet.ts';
import { hasErrors } from './contentCheck.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { writeOutput } from '../output/outputFolder.ts';

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
type Output = Pick<Environment, 'say' | 'warn'>;

/** `import`: a sheet against the content, field by field; writes what can be written when asked to. */
export async function importSheet(options: ImportOptions, environment: Output): Promise<ExitCode> {
  const { spreadsheet: sheet, diagnostics: faults } = await sheetOf(options.file);
  const content = await loadContent(options.content, diskFiles);
  const directory = directoryOf(content, options.only);
  if (sheet === undefined || directory === undefined) {
    for (const line of sheetProblems(faults)) environment.warn(line);
    if (directory === undefined) environment.warn(whichOne(content));
    return EXIT.wrongUsage;
  }
  const plan = planImport(sheet, { directory, sources: content.sources, root: options.content });
  for (const line of importReport(plan)) environment.say(line);
  const diagnostics = [...faults, ...plan.diagnostics];
  for (const line of sheetProblems(diagnostics)) environment.warn(line);
  for (const { file, text } of options.write ? plan.changes : []) {
    await writeOutput(options.content, posix.relative(contentRoot(options.content), file), text);
  }
  environment.say(`${importSummary(plan)}.`);
  if (plan.changes.length > 0) {
    environment.say(options.write ? 'Fichiers écrits.' : 'Rien n’est écrit : ajoutez --write pour écrire.');
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

function whichOne({ directories }: LoadedContent): string {
  const ids = directories.map(({ publication }) => publication.id).join(', ');
  return ids === ''
    ? 'Aucun répertoire lisible dans le contenu : « npm run check » dit pourquoi.'
    : `Dites quel répertoire avec --only. Répertoires : ${ids}.`;
}
