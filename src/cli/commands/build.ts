import { Option } from 'commander';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { keptFiles } from '../../content/files/keptFiles.ts';
import { contentRoot, type LoadedContent } from '../../content/loadContent.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ChoiceWords } from '../../model/directory/choiceWords.ts';
import type { EditionName } from '../../model/publication/edition.ts';
import type { Target } from '../../model/publication/publication.ts';
import { createKeptDrawings, type KeptDrawings } from '../jobs/kept/keptDrawings.ts';
import { createTypography, type Typography } from '../../pdf/fonts.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import type { JobResult } from '../jobs/buildJobs.ts';
import type { Job } from '../jobs/jobs.ts';
import { createLayoutMemories, sizesOfPictures, type LayoutMemories } from '../jobs/kept/layoutMemories.ts';
import { lineBreaks } from '../jobs/lineBreaks.ts';
import { planJobs, type PlanOptions } from '../jobs/planJobs.ts';
import { concerns, hasErrors } from '../jobs/problems/problemsOfJobs.ts';
import { buildOnCores } from '../makers/buildOnCores.ts';
import { forgetInManifest, readManifest } from '../output/manifest.ts';
import { mayReplace, updateManifest } from '../output/manifestOfBuild.ts';
import { summarizePdf } from '../output/pdfSummary.ts';
import { createProgress } from '../output/progress.ts';
import type { Declare } from './declaration.ts';
import { BUILD_WORDS } from '../wording/buildWording.ts';
import { refusalText } from '../wording/choiceWording.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { USAGE_WORDS } from '../wording/usageWording.ts';
import { jobsOfShare, type WorkShare } from '../makers/sharing.ts';
import { contentOption, editionsOption, listed, wholeNumber, workShare } from './commonOptions.ts';
import { checkContent, report, type CheckingOptions } from './contentCheck.ts';

export interface BuildOptions extends PlanOptions {
  readonly content: string;
  readonly out: string;
  /** Print the jobs as JSON instead of doing them. */
  readonly plan: boolean;
  /** Also say what each file says of itself. */
  readonly details: boolean;
  /** Processes that share the work; as many as the machine allows where nothing is said. */
  readonly jobs?: number;
  /** What falls to this machine, where several build together. */
  readonly part?: WorkShare;
}

interface BuildFlags extends Pick<
  BuildOptions,
  'content' | 'out' | 'only' | 'all' | 'plan' | 'details' | 'jobs' | 'part'
> {
  readonly lang: EditionName[];
  readonly target: Target[];
  readonly watch: boolean;
  readonly id?: string[];
  readonly region?: string[];
  readonly territoire?: string[];
  readonly prefecture?: string[];
  readonly domaine?: string[];
  readonly annee?: string[];
}

export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  const { kinds } = environment.templates;
  const parts = kinds.filter(({ sets }) => sets === undefined).map(({ name }) => name);
  const chosen = kinds.filter(({ choice }) => choice !== 'never').map(({ name }) => name);
  command
    .addOption(contentOption(environment))
    .option('--out <dossier>', words.out, 'output')
    .option('--only <publications...>', words.publicationsOrParts(parts.join(', ')), [])
    .option('--all', words.all, false)
    .addOption(editionsOption(environment))
    .addOption(
      new Option('--target <cibles...>', words.target).choices(['screen', 'press']).default(['screen']),
    )
    .option('--details', words.details, false)
    .option('--plan', words.plan, false)
    .option('--watch', words.watch, false)
    .addOption(
      new Option('--jobs <nombre>', words.jobs).argParser(
        wholeNumber(USAGE_WORDS[environment.language].jobs),
      ),
    )
    .addOption(
      new Option('--part <n/m>', words.share).argParser(workShare(USAGE_WORDS[environment.language].share)),
    )
    .optionsGroup(words.choiceHeading(chosen.join(', ')))
    .option('--id <fiches>', words.choice.id, listed)
    .option('--region <régions>', words.choice.region, listed)
    .option('--territoire <territoires>', words.choice.territoire, listed)
    .option('--prefecture <territoires>', words.choice.prefecture, listed)
    .option('--domaine <domaines>', words.choice.domaine, listed)
    .option('--annee <années>', words.choice.annee, listed)
    .action(async ({ lang, target, watch, ...flags }: BuildFlags) => {
      const options = { ...flags, languages: lang, targets: target, choice: choiceWords(flags) };
      finish(await (watch ? watchBuilds : build)(options, environment));
    });
};

function choiceWords(flags: Omit<BuildFlags, 'lang' | 'target' | 'watch'>): ChoiceWords {
  const { id = [], region = [], territoire = [], prefecture = [], domaine = [], annee = [] } = flags;
  const territories = [...territoire, ...prefecture];
  return { ids: id, regions: region, territories, domains: domaine, years: annee };
}

/** What a build begins with, and what it has from those before it. */
export interface BuildGrounds {
  readonly typography: Typography;
  readonly reading?: CheckingOptions;
  readonly memories?: (content: LoadedContent) => LayoutMemories;
  readonly drawings?: KeptDrawings;
}

function newGrounds({ faces }: Pick<Environment, 'faces'>): BuildGrounds {
  return { typography: createTypography(faces, lineBreaks) };
}

/** `build`: content → PDFs. A publication with errors is not made, and its last good file stays. */
export async function build(
  options: BuildOptions,
  environment: Environment,
  { typography, reading, memories, drawings }: BuildGrounds = newGrounds(environment),
): Promise<ExitCode> {
  const start = environment.now();
  const { language, templates } = environment;
  const { content, diagnostics } = await checkContent(options.content, environment, typography, reading);
  const planned = planJobs(content, templates, options);
  const allJobs = 'jobs' in planned ? planned.jobs : [];
  const jobs = jobsOfShare(allJobs, options.part);
  if (options.plan) printPlan(jobs, environment);
  // What cannot be read may be what is asked for: its errors are the cause.
  if ('refusal' in planned && !hasErrors(diagnostics)) {
    environment.warn(refusalText(planned.refusal, language));
    return EXIT.wrongUsage;
  }
  const concerning = diagnostics.filter((one) => 'refusal' in planned || concerns(one, jobs, content));
  if (options.plan || 'refusal' in planned) {
    report(concerning.filter(isError), content.sources, 'terminal', environment);
    return hasErrors(concerning) ? EXIT.contentErrors : EXIT.good;
  }
  if (allJobs.length === 0 && !hasErrors(diagnostics)) return nothingToDo(content, environment);
  if (jobs.length === 0 && options.part) sayEmptyShare(options.part, environment);
  const progress = createProgress(environment);
  const building = {
    ...typography,
    sources: content.sources,
    pictures: content.pictures,
    progress,
    ...(memories ? { memories: memories(content) } : { last: {} }),
    ...(drawings && { drawings }),
    diagnostics,
    out: options.out,
    withReports: options.details,
  };
  const earlier = await readManifest(options.out);
  await forgetInManifest(options.out, (file) => jobs.some((job) => mayReplace(job, file)));
  const found = [...concerning];
  const planOfBuild = { jobs, content, plan: options, makers: options.jobs };
  const results = await buildOnCores(planOfBuild, building, environment, (result) => {
    linesOf(result, language).forEach((line) => progress.done(line));
    for (const one of result.diagnostics) found.push(one);
    // Otherwise its line says which pages; the manifest says all
    if (options.details)
      for (const { review } of result.files)
        for (const { problem } of review) if (!isTold(problem, found)) found.push(problem);
  }).catch((fault: unknown) => {
    // What was found before a fault may be its cause, and is right all the same.
    report(found, content.sources, 'terminal', environment);
    throw fault;
  });
  report(found, content.sources, 'terminal', environment);
  await updateManifest(options.out, {
    earlier,
    results,
    content,
    found,
    isShare: options.part !== undefined,
  });
  if (hasErrors(found)) return EXIT.contentErrors;
  environment.say(BUILD_WORDS[language].done(environment.now() - start));
  return EXIT.good;
}

/**
 * `build --watch`: builds, and builds again each time the content has changed, with what has not changed as it was read
 * and laid out before; the files are those of a build that begins anew. Ends when it is interrupted.
 */
async function watchBuilds(options: BuildOptions, environment: Environment): Promise<ExitCode> {
  const grounds = keptGrounds(environment);
  const first = await build(options, environment, grounds);
  if (first === EXIT.wrongUsage || options.plan) return first;
  environment.say(BUILD_WORDS[environment.language].watching(options.content));
  let last: Promise<unknown> = Promise.resolve();
  const watching = await environment.watchContent(contentRoot(options.content), (changed) => {
    last = last.then(() => {
      grounds.reading.files.forget(changed);
      return build(options, environment, { ...grounds, reading: { ...grounds.reading, isReread: true } });
    });
  });
  await watching.ended;
  await last;
  return EXIT.good;
}

function keptGrounds({ faces }: Pick<Environment, 'faces'>) {
  const typography = createTypography(faces, lineBreaks);
  let memories = createLayoutMemories(typography);
  let sizes: string | undefined;
  return {
    typography,
    reading: { files: keptFiles(diskFiles) },
    drawings: createKeptDrawings(),
    memories: ({ pictures }: LoadedContent): LayoutMemories => {
      const now = sizesOfPictures(pictures);
      if (sizes !== undefined && sizes !== now) memories = createLayoutMemories(typography);
      sizes = now;
      return memories;
    },
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Whether the same has been said word for word: both targets of an edition have one layout, and its faults once. */
function isTold(problem: Diagnostic, found: readonly Diagnostic[]): boolean {
  const said = JSON.stringify(problem);
  return found.some((one) => JSON.stringify(one) === said);
}

/** A line for each file, whose path can be opened from where the command was started. */
function linesOf({ job, outcome, files }: JobResult, language: Environment['language']): string[] {
  const words = BUILD_WORDS[language];
  if (outcome === 'contentErrors') return [words.notMade(job.file)];
  if (outcome === 'refused') return [words.notPlaced(job.file)];
  return files.flatMap(({ path, pages, bytes, report: details, review }) => [
    words.made(path, pages, bytes),
    ...(review.length > 0 ? [words.toReview([...new Set(review.map(({ page }) => page))])] : []),
    ...(details ? [summarizePdf(details, language).replace(/^/gm, '  ')] : []),
  ]);
}

/** JSON alone goes to the output, whatever is said to people. */
function printPlan(jobs: readonly Job[], { say }: Environment): void {
  const plan = jobs.map(({ publication, edition, target, file }) => ({
    publication: publication.id,
    language: edition,
    target,
    file,
  }));
  say(JSON.stringify(plan, null, 2));
}

function nothingToDo({ dossiers, directories }: LoadedContent, environment: Environment): ExitCode {
  const ids = [...dossiers, ...directories].map(({ publication }) => publication.id).join(', ');
  environment.warn(BUILD_WORDS[environment.language].nothingToBuild(ids));
  return EXIT.wrongUsage;
}

/** Not wrong: more machines than editions. */
function sayEmptyShare({ number, of }: WorkShare, { say, language }: Environment): void {
  say(BUILD_WORDS[language].emptyShare(`${number}/${of}`));
}
