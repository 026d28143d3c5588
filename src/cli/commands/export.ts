import { genresOf } from '../../publishing/kind.ts';
import { hasErrors } from '../jobs/problems/problemsOfJobs.ts';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { loadContent } from '../../content/loadContent.ts';
import { terminalReport } from '../../diagnostics/reports/terminalReporter.ts';
import { exportIcs } from '../../exports/calendar.ts';
import { exportCsv } from '../../exports/csv.ts';
import { jsonSchema } from '../../exports/exportFormat.ts';
import { exportGeoJson } from '../../exports/geoJson.ts';
import { exportJson } from '../../exports/json.ts';
import { exportSources } from '../../exports/sources.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { writeOutput } from '../output/outputFolder.ts';
import type { Declare } from './declaration.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { contentOption } from './commonOptions.ts';

export interface ExportOptions {
  readonly content: string;
  readonly out: string;
}

/** What the command needs of its environment. */
type ExportTerminal = Pick<Environment, 'say' | 'warn' | 'isTerminal' | 'language' | 'templates'>;

export const declare: Declare = (command, { environment, finish }) => {
  command
    .addOption(contentOption(environment))
    .option('--out <dossier>', HELP_WORDS[environment.language].out, 'output/donnees')
    .action(async (flags: ExportOptions) => finish(await exportData(flags, environment)));
};

/** `export`: the open data of every publication. Content with errors is not exported. */
export async function exportData(options: ExportOptions, environment: ExportTerminal): Promise<ExitCode> {
  const { language } = environment;
  const genres = genresOf(environment.templates.kinds);
  const { dossiers, directories, diagnostics, sources } = await loadContent(options.content, diskFiles, {
    genres,
  });
  if (diagnostics.length > 0) {
    const sourceOf = (file: string) => sources.get(file);
    const report = terminalReport(diagnostics, { language, colours: environment.isTerminal, sourceOf });
    environment.warn(report.trimEnd());
  }
  if (hasErrors(diagnostics)) return EXIT.contentErrors;
  const files = directories.flatMap((directory) => {
    const { id, languages } = directory.publication;
    const [written = 'fr'] = languages;
    return [
      [`${id}.csv`, exportCsv(directory)],
      [`${id}.json`, exportJson(directory)],
      [`${id}.schema.json`, `${JSON.stringify(jsonSchema(written), undefined, 2)}\n`],
      [`${id}.geojson`, exportGeoJson(directory)],
      [`${id}.ics`, exportIcs(directory)],
    ] as const;
  });
  const lists = dossiers.map(
    (dossier) => [`${dossier.publication.id}.sources.csv`, exportSources(dossier)] as const,
  );
  for (const [name, text] of [...files, ...lists]) {
    environment.say(await writeOutput(options.out, name, text));
  }
  return EXIT.good;
}
