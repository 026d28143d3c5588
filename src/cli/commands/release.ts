import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LoadedContent } from '../../content/loadContent.ts';
import { asRelease, isStaleTranslation } from '../../content/translations/release.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Edition, EditionName } from '../../model/publication/edition.ts';
import type { Publication } from '../../model/publication/publication.ts';
import { createTypography } from '../../pdf/fonts.ts';
import { checkContent, report } from './contentCheck.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import type { Job } from '../jobs/jobs.ts';
import { planJobs, type PlanOptions } from '../jobs/planJobs.ts';
import { digestOf, sourcesOf } from '../jobs/sourcesOfJob.ts';
import type { LastLayout, MakeOptions } from '../jobs/layOutJob.ts';
import { lineBreaks } from '../jobs/lineBreaks.ts';
import { legalProblems } from '../press/preparePressPdf.ts';
import { sha256 } from '../output/manifest.ts';
import { writeOutput } from '../output/outputFolder.ts';
import { hasErrors, concerns } from '../jobs/problems/problemsOfJobs.ts';
import { createProgress } from '../output/progress.ts';
import { placeOfSheet } from '../release/filledSheet.ts';
import { releasePaths, type Release } from '../release/releaseFiles.ts';
import { makeReleases } from '../release/makeReleases.ts';
import { releasePairs } from '../release/releasePairs.ts';
import type { Declare } from './declaration.ts';
import { BUILD_WORDS } from '../wording/buildWording.ts';
import { refusalText } from '../wording/choiceWording.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { contentOption, editionsOption } from './commonOptions.ts';

export interface ReleaseOptions extends Pick<PlanOptions, 'only' | 'languages'> {
  readonly content: string;
  readonly out: string;
  /** Lets legal mentions be unknown: the colophon and the job sheet then have blanks for them. */
  readonly blankMentions: boolean;
  /** Lets translations be behind their source. */
  readonly allowStale: boolean;
}

interface ReleaseFlags extends Pick<ReleaseOptions, 'content' | 'out' | 'only' | 'allowStale'> {
  readonly lang: EditionName[];
  readonly mentionsACompleter: boolean;
}

export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .addOption(contentOption(environment))
    .option('--out <dossier>', words.releaseOut, 'release')
    .option('--only <publications...>', words.publications, [])
    .addOption(editionsOption(environment))
    .option('--mentions-a-completer', words.blankMentions, false)
    .option('--allow-stale', words.allowStale, false)
    .action(async ({ mentionsACompleter, lang, ...flags }: ReleaseFlags) =>
      finish(await release({ ...flags, languages: lang, blankMentions: mentionsACompleter }, environment)),
    );
};

const NO_CHOICE = { ids: [], regions: [], territories: [], domains: [], years: [] };

/** `release`: what goes to the printing house and what goes on the web, all of it or nothing. */
export async function release(options: ReleaseOptions, environment: Environment): Promise<ExitCode> {
  const typography = createTypography(environment.faces, lineBreaks);
  const { content, diagnostics } = await checkContent(options.content, environment, typography);
  const { language, templates } = environment;
  const words = BUILD_WORDS[language];
  const planned = planJobs(
    options.blankMentions ? withBlankMentions(content) : content,
    { ...templates, kinds: templates.kinds.filter(({ sets }) => sets !== undefined) },
    { ...options, targets: ['press', 'screen'], all: true, choice: NO_CHOICE },
  );
  if ('refusal' in planned && !hasErrors(diagnostics)) {
    environment.warn(refusalText(planned.refusal, language));
    return EXIT.wrongUsage;
  }
  const jobs = 'refusal' in planned ? [] : planned.jobs;
  if (jobs.length === 0 && !hasErrors(diagnostics)) {
    environment.warn(words.nothingToRelease);
    return EXIT.wrongUsage;
  }
  const concerning = diagnostics.filter((one) => 'refusal' in planned || concerns(one, jobs, content));
  const found = asRelease(concerning, options.allowStale);
  if (!options.blankMentions) for (const owed of owedMentions(jobs)) found.push(owed);
  if (hasErrors(found)) return refuse(found, content, environment);
  const { pairs, alone } = releasePairs(jobs);
  for (const { file } of alone) environment.warn(words.notInRelease(file));
  if (pairs.length === 0) return EXIT.wrongUsage;
  const progress = createProgress(environment);
  const last: LastLayout = {};
  const makeOptionsOf = (job: Job): MakeOptions => {
    const digest = digestOf(sourcesOf(job, content.sources));
    const name = options.blankMentions ? sha256(`${digest} blank mentions`) : digest;
    return { ...typography, digest: name, progress, last };
  };
  const { releases, problems } = await makeReleases(pairs, makeOptionsOf, environment);
  for (const problem of problems) found.push(problem);
  if (hasErrors(found)) return refuse(found, content, environment);
  for (const one of releases) await writeRelease(options.out, one, environment);
  report(found, content.sources, 'terminal', environment);
  return EXIT.good;
}

/** Legal mentions that a build only warns of stop a release (PR-14). */
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
  const errors = found.filter(({ severity }) => severity === 'error');
  const words = BUILD_WORDS[environment.language];
  environment.warn(`${words.notReleased} ${wayOut(errors, words)}`);
  return EXIT.contentErrors;
}

/** What can be waived, when nothing else is wrong. */
function wayOut(errors: readonly Diagnostic[], words: (typeof BUILD_WORDS)[Environment['language']]): string {
  const areMentions = errors.map(({ code }) => code === 'PR-001');
  const areStale = errors.map(isStaleTranslation);
  if (areMentions.every(Boolean)) return words.wayOutMentions;
  if (areStale.every(Boolean)) return words.wayOutStale;
  return words.folderStays;
}

async function writeRelease(out: string, one: Release, environment: Environment): Promise<void> {
  const files = releasePaths(one);
  for (const [path, bytes] of files) environment.say(await writeOutput(out, path, bytes));
  const sheets = await writeSheet(out, one, environment);
  const others = (await otherFiles(out, one.folder, files)).filter((path) => !sheets.includes(path));
  if (others.length > 0) {
    environment.warn(BUILD_WORDS[environment.language].strangers(others.join(', ')));
  }
}

/** Writes the job sheet where nobody has written, says which sheets stay, and gives the paths of all. */
async function writeSheet(out: string, one: Release, environment: Environment): Promise<string[]> {
  const words = BUILD_WORDS[environment.language];
  const folder = `${one.folder}/imprimeur`;
  const { name, kept } = await placeOfSheet(join(out, folder), one.sheet.name, one.sheet.text);
  const keptPaths = kept.map((file) => `${folder}/${file}`);
  const path = name && `${folder}/${name}`;
  if (path) environment.say(await writeOutput(out, path, one.sheet.text));
  if (path && kept.length > 0) environment.warn(words.sheetBeside(keptPaths.join(', '), path));
  if (!path) environment.say(words.sheetKept(keptPaths.at(-1) ?? ''));
  return path ? [...keptPaths, path] : keptPaths;
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
