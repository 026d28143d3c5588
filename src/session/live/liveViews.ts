import { stat } from 'node:fs/promises';
import type { Workshop } from '../../cli/environment.ts';
import type { CheckedContent } from '../../cli/commands/contentCheck.ts';
import type { Job } from '../../cli/jobs/jobs.ts';
import type { PreparedPdf } from '../../cli/jobs/layOutJob.ts';
import { emitWhole, prepareJob } from '../../cli/jobs/makeJob.ts';
import { planJobs } from '../../cli/jobs/planJobs.ts';
import { isBroken, problemsOf } from '../../cli/jobs/problems/problemsOfJobs.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placedImages } from '../../pdf/emit/images/placedImages.ts';
import type { KeptDrawings } from '../../cli/jobs/kept/keptDrawings.ts';
import type { Typography } from '../../pdf/fonts.ts';
import type { LayoutMemory } from '../../pdf/layout/memory/layoutMemory.ts';
import { pageKey, type PictureKey } from '../../pdf/pageKeys.ts';
import type { OutlineEntry } from '../../pdf/structure/outlineEntry.ts';
import { visitNodes, type LaidOutNode } from '../../pdf/tree.ts';
import type { ViewHeading, ViewName, ViewPage } from './liveTypes.ts';

/** An edition as it was laid out last without errors of its sources. */
export interface KeptView {
  readonly pdf: PreparedPdf;
  readonly job: Job;
  /** What only laying out shows. */
  readonly diagnostics: readonly Diagnostic[];
  readonly pages: readonly ViewPage[];
  readonly outline: readonly ViewHeading[];
}

const NO_CHOICE = { ids: [], regions: [], territories: [], domains: [], years: [] };
/** Who looks at pages sees how far they are. */
const SILENT = { stage: () => undefined };

/** The job of a view; undefined where the content or the templates have no such edition. */
export function jobOfView(
  { publication, language, target }: ViewName,
  { content }: CheckedContent,
  { templates }: Pick<Workshop, 'templates'>,
): Job | undefined {
  const known = [...content.dossiers, ...content.directories].some(
    (one) => one.publication.id === publication,
  );
  if (!known) return undefined;
  const options = {
    only: [publication],
    languages: [language],
    targets: [target],
    all: false,
    choice: NO_CHOICE,
  };
  const planned = planJobs(content, templates, options);
  if ('refusal' in planned) return undefined;
  return planned.jobs.find((job) => job.isWhole && job.edition === language);
}

/** The errors of the content that stand between a view and its pages. */
export function errorsOfView(job: Job, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return isBroken(job, diagnostics)
    ? problemsOf(job, diagnostics).filter(({ severity }) => severity === 'error')
    : [];
}

/** Lays out a view anew; undefined with what is wrong where its pictures cannot be made. */
export async function layOutView(
  job: Job,
  { content }: CheckedContent,
  typography: Typography & { readonly memory: LayoutMemory; readonly drawings: KeptDrawings },
  workshop: Workshop,
): Promise<KeptView | { readonly errors: readonly Diagnostic[] }> {
  const { sources, pictures } = content;
  const { memory } = typography;
  memory.begin();
  const library = { ...typography.library, memory };
  const options = { ...typography, library, sources, pictures, progress: SILENT };
  const { files, diagnostics } = await prepareJob(job, options, workshop);
  const [pdf] = files;
  if (pdf === undefined) return { errors: diagnostics };
  return {
    pdf,
    job,
    diagnostics,
    pages: await pagesOf(pdf),
    outline: outlineOf(pdf),
  };
}

/** The whole file of a view; undefined where it cannot be written. */
export async function wholeFile(
  { job, pdf }: KeptView,
  typography: Pick<Typography, 'takeWarnings'>,
): Promise<Uint8Array | undefined> {
  const { pdfs } = await emitWhole(job, { files: [pdf], diagnostics: [] }, typography);
  return pdfs[0]?.bytes;
}

async function pagesOf({ laidOut: { composed } }: PreparedPdf): Promise<ViewPage[]> {
  const pictureKey = await picturesBehind(composed.map(({ page }) => page));
  return composed.map(({ sheet: { label, side }, page }) => ({
    key: pageKey(page, pictureKey),
    width: page.box?.width ?? 0,
    height: page.box?.height ?? 0,
    label,
    side,
  }));
}

/** A picture that has changed changes its pages, though the layout knows its name alone. */
async function picturesBehind(pages: Parameters<typeof placedImages>[0]): Promise<PictureKey> {
  const names = new Set(placedImages(pages).flatMap(({ name }) => name ?? []));
  const keys = new Map<string, string>();
  for (const name of names) {
    const facts = await stat(name).catch(() => undefined);
    if (facts) keys.set(name, `${facts.size} ${facts.mtimeMs}`);
  }
  return (name) => keys.get(name);
}

function outlineOf({ laidOut: { composed } }: PreparedPdf): ViewHeading[] {
  const seen = new Set<OutlineEntry>();
  return composed.flatMap(({ page }, index) =>
    headingsOn(page)
      .filter((entry) => !seen.has(entry) && seen.add(entry))
      .map((entry) => ({ ...entry, page: index })),
  );
}

/** By the page, which does not change once it is composed. */
const headings = new WeakMap<LaidOutNode, readonly OutlineEntry[]>();

function headingsOn(page: LaidOutNode): readonly OutlineEntry[] {
  const known = headings.get(page);
  if (known) return known;
  const found: OutlineEntry[] = [];
  visitNodes(page, ({ props }) => {
    const entry = props['outline'] as OutlineEntry | undefined;
    if (entry) found.push(entry);
  });
  headings.set(page, found);
  return found;
}
