import type { LoadedContent } from '../../content/loadContent.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { dataFilesOf, type DataFile } from '../../exports/associatedFiles.ts';
import { createTypography } from '../../pdf/fonts.ts';
import { checkContent, hasErrors, report } from './contentCheck.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import type { Job } from '../jobs/jobs.ts';
import { lineBreaks } from '../jobs/lineBreaks.ts';
import type { MadeJob, MadePdf, MakeOptions } from '../jobs/layOutJob.ts';
import { makeScreenPdf } from '../jobs/makeScreenPdf.ts';
import { manifestText, mergedFiles, sha256, type MadeFile } from '../output/manifest.ts';
import { writeOutput } from '../output/outputFolder.ts';
import { planBuild, type PlanOptions } from '../jobs/planBuild.ts';
import { concerns, isBroken, isFileOf } from '../jobs/problemsOfJobs.ts';
import { createProgress } from '../output/progress.ts';
import { createReader } from '../output/readBack.ts';

export interface BuildOptions extends PlanOptions {
  readonly content: string;
  readonly out: string;
  /** Print the jobs as JSON instead of doing them. */
  readonly plan: boolean;
}

/** `build`: content → PDFs. A publication with errors is not made, and its last good file stays. */
export async function build(options: BuildOptions, environment: Environment): Promise<ExitCode> {
  const start = environment.now();
  const typography = createTypography(environment.faces, lineBreaks);
  const { content, diagnostics } = await checkContent(options.content, environment, typography);
  const planned = planBuild(content, environment.templates, options);
  if ('refusal' in planned) return refuse(planned.refusal, environment);
  const { jobs } = planned;
  if (options.plan) return printPlan(jobs, environment);
  if (jobs.length === 0 && !hasErrors(diagnostics)) return nothingToDo(content, environment);
  const progress = createProgress(environment);
  const reader = createReader();
  const makeJob = async (job: Job): Promise<MadeJob> => {
    const digest = digestOf(sourcesOf(job, content.sources));
    const make: MakeOptions = { ...typography, digest, progress };
    if (job.target === 'screen') return makeScreenPdf(job, make, environment, filesOf(job));
    // Loaded late: converting images takes a native library that screen editions do without.
    const { makePressPdf } = await import('../press/makePressPdf.ts');
    return makePressPdf(job, make, environment);
  };
  const found: Diagnostic[] = diagnostics.filter((one) => concerns(one, jobs, content));
  const made: MadeFile[] = [];
  const isOneOfMany = ({ leaf }: Job): boolean => leaf !== undefined && jobs.length > 1;
  const summaries: Promise<string>[] = [];
  for (const job of jobs) {
    const result = isBroken(job, diagnostics) ? undefined : await makeJob(job);
    found.push(...(result?.diagnostics ?? []));
    if (!result || hasErrors(result.diagnostics)) {
      progress.done(
        `${job.file} : non construit, le contenu a des erreurs ; le dernier fichier reste en place`,
      );
      continue;
    }
    for (const pdf of result.pdfs) {
      if (job.target === 'screen' && !isOneOfMany(job)) summaries.push(reader.summaryOf(pdf.bytes));
      const path = await writeOutput(options.out, pdf.file, pdf.bytes);
      made.push(madeFile(job, pdf));
      progress.done(`${path} : ${pdf.pages} pages, ${megabytes(pdf.bytes.length)}`);
    }
  }
  for (const summary of summaries) progress.done(indented(await summary));
  await reader.close();
  report(found, content.sources, 'terminal', environment);
  if (hasErrors(found)) return EXIT.contentErrors;
  const files = await mergedFiles(options.out, made);
  await writeOutput(options.out, 'manifest.json', manifestText(manifestOf(files, content, found)));
  environment.say(`Terminé en ${((environment.now() - start) / 1000).toFixed(1).replace('.', ',')} s.`);
  return EXIT.good;
}

function refuse(refusal: string, environment: Environment): ExitCode {
  environment.warn(refusal);
  return EXIT.wrongUsage;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}

function manifestOf(files: readonly MadeFile[], content: LoadedContent, found: readonly Diagnostic[]) {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return { files, sources: content.sources.size, problems: { errors, warnings: found.length - errors } };
}

function madeFile({ edition, target, publication }: Job, { file, bytes, pages }: MadePdf): MadeFile {
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    pages,
    publication: publication.id,
    language: edition,
    target,
  };
}

function printPlan(jobs: readonly Job[], environment: Environment): ExitCode {
  const plan = jobs.map(({ publication, edition, target, file }) => ({
    publication: publication.id,
    language: edition,
    target,
    file,
  }));
  environment.say(JSON.stringify(plan, null, 2));
  return EXIT.good;
}

function nothingToDo({ dossiers, directories }: LoadedContent, environment: Environment): ExitCode {
  const ids = [...dossiers, ...directories].map(({ publication }) => publication.id);
  environment.warn(`Rien à construire avec ces options. Publications : ${ids.join(', ') || 'aucune'}.`);
  return EXIT.wrongUsage;
}

/** Sources of a job's publication alone: the rest does not change its files. */
export function sourcesOf(job: Job, sources: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...sources].filter(([file]) => isFileOf(job, file)));
}

/** The data of a directory, the sources of a country file. */
export function filesOf({ content, file, publication }: Job): DataFile[] {
  const [path = ''] = file.split(`.${publication.date.slice(0, 7)}.`);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return dataFilesOf('dossier' in content ? content.dossier : content.directory, name);
}

/** One digest of all sources, whatever order they were read in. */
export function digestOf(sources: ReadonlyMap<string, string>): string {
  return sha256(
    [...sources]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, text]) => text)
      .join('\0'),
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`;
}
