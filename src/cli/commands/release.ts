import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LoadedContent } from '../../content/loadContent.ts';
import { asRelease, isStaleTranslation } from '../../content/translations/release.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../model/publication/edition.ts';
import type { Publication } from '../../model/publication/publication.ts';
import { createTypography } from '../../pdf/fonts.ts';
import { digestOf, sourcesOf } from './build.ts';
import { checkContent, hasErrors, report } from './contentCheck.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { planJobs, type Job, type JobFilter } from '../jobs/jobs.ts';
import type { MakeOptions } from '../jobs/layOutJob.ts';
import { lineBreaks } from '../jobs/lineBreaks.ts';
import { legalProblems } from '../press/makePressPdf.ts';
import { sha256 } from '../output/manifest.ts';
import { writeOutput } from '../output/outputFolder.ts';
import { concerns } from '../jobs/problemsOfJobs.ts';
import { createProgress } from '../output/progress.ts';
import { releasePaths, type Release } from '../release/releaseFiles.ts';
import { printRelease } from '../release/releaseForPrint.ts';
import { webRelease } from '../release/releaseForWeb.ts';

export interface ReleaseOptions extends Omit<JobFilter, 'targets'> {
  readonly content: string;
  readonly out: string;
  /** Lets legal mentions be unknown: the colophon and the job sheet then have blanks for them. */
  readonly blankMentions: boolean;
  /** Lets translations be behind their source. */
  readonly allowStale: boolean;
}

/** `release`: what goes to the printing house and what goes on the web, all of it or nothing. */
export async function release(options: ReleaseOptions, environment: Environment): Promise<ExitCode> {
  const typography = createTypography(environment.faces, lineBreaks);
  const { content, diagnostics } = await checkContent(options.content, environment, typography);
  const jobs = planJobs(options.blankMentions ? withBlankMentions(content) : content, environment.templates, {
    ...options,
    targets: ['press', 'screen'],
    all: true,
  });
  if (jobs.length === 0 && !hasErrors(diagnostics)) {
    environment.warn('Rien à livrer avec ces options.');
    return EXIT.wrongUsage;
  }
  const concerning = diagnostics.filter((one) => concerns(one, jobs, content));
  const found = asRelease(concerning, options.allowStale);
  if (!options.blankMentions) found.push(...owedMentions(jobs));
  if (hasErrors(found)) return refuse(found, content, environment);
  const progress = createProgress(environment);
  const makeOptionsOf = (job: Job): MakeOptions => {
    const digest = digestOf(sourcesOf(job, content.sources));
    const name = options.blankMentions ? sha256(`${digest} blank mentions`) : digest;
    return { ...typography, digest: name, progress };
  };
  const { releases, problems } = await makeReleases(jobs, makeOptionsOf, environment);
  found.push(...problems);
  if (hasErrors(found)) return refuse(found, content, environment);
  for (const one of releases) await writeRelease(options.out, one, environment);
  report(found, content.sources, 'terminal', environment);
  return EXIT.good;
}

async function makeReleases(
  jobs: readonly Job[],
  makeOptionsOf: (job: Job) => MakeOptions,
  environment: Environment,
): Promise<{ releases: Release[]; problems: Diagnostic[] }> {
  const releases: Release[] = [];
  const problems: Diagnostic[] = [];
  for (const press of jobs.filter(({ target }) => target === 'press')) {
    const screen = jobs.find((job) => job.target === 'screen' && isSameEdition(job, press));
    if (!screen) continue;
    const forPrint = await printRelease(press, makeOptionsOf(press), environment);
    const forWeb = await webRelease(screen, makeOptionsOf(screen), environment);
    problems.push(...forPrint.diagnostics, ...forWeb.diagnostics);
    releases.push({ folder: folderOf(press), forPrint: forPrint.files, forWeb: forWeb.files });
  }
  return { releases, problems };
}

function isSameEdition(one: Job, other: Job): boolean {
  return one.publication.id === other.publication.id && one.edition === other.edition;
}

function folderOf({ publication: { id, date }, edition }: Job): string {
  return `${id}.${date.slice(0, 7)}.${edition}`;
}

/** Legal mentions that a build only warns of stop a release (CONVENTIONS PR-14). */
function owedMentions(jobs: readonly Job[]): Diagnostic[] {
  return jobs
    .filter(({ target }) => target === 'press')
    .flatMap((job) => legalProblems(job).map((one): Diagnostic => ({ ...one, severity: 'error' })));
}

function withBlankMentions(content: LoadedContent): LoadedContent {
  return { ...content, editions: content.editions.map(editionWithBlanks) };
}

function editionWithBlanks(edition: Edition): Edition {
  const marked = <P extends Publication>(publication: P): P => ({
    ...publication,
    printing: { ...publication.printing, blankMentions: true },
  });
  if (edition.kind === 'dossier') {
    const { dossier } = edition;
    return { ...edition, dossier: { ...dossier, publication: marked(dossier.publication) } };
  }
  const { directory } = edition;
  return { ...edition, directory: { ...directory, publication: marked(directory.publication) } };
}

function refuse(found: readonly Diagnostic[], content: LoadedContent, environment: Environment): ExitCode {
  report(found, content.sources, 'terminal', environment);
  environment.warn(`Rien n’est livré. ${wayOut(found.filter(({ severity }) => severity === 'error'))}`);
  return EXIT.contentErrors;
}

/** What can be waived, when nothing else is wrong. */
function wayOut(errors: readonly Diagnostic[]): string {
  const areMentions = errors.map(({ code }) => code === 'PR-001');
  const areStale = errors.map(isStaleTranslation);
  if (areMentions.every(Boolean))
    return 'Pour laisser ces mentions en blanc, à compléter avec l’imprimeur : --mentions-a-completer';
  if (areStale.every(Boolean))
    return 'Pour livrer des traductions qui ne suivent plus leur source : --allow-stale';
  return 'Le dossier de livraison reste comme il était.';
}

async function writeRelease(out: string, one: Release, environment: Environment): Promise<void> {
  const files = releasePaths(one);
  for (const [path, bytes] of files) environment.say(await writeOutput(out, path, bytes));
  const others = await otherFiles(out, one.folder, files);
  if (others.length > 0) {
    environment.warn(
      `Ne font pas partie de cette livraison (à retirer avant l’envoi ?) : ${others.join(', ')}`,
    );
  }
}

/** Files that stand in the release's folder and are not of this release. */
async function otherFiles(
  out: string,
  folder: string,
  files: ReadonlyMap<string, unknown>,
): Promise<string[]> {
  const parts = ['imprimeur', 'web'].map(async (part) => {
    const names = await readdir(join(out, folder, part));
    return names.map((name) => `${folder}/${part}/${basename(name)}`);
  });
  return (await Promise.all(parts)).flat().filter((path) => !files.has(path));
}
