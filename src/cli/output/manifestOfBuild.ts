import type { LoadedContent } from '../../content/loadContent.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { JobResult } from '../jobs/buildJobs.ts';
import type { Job } from '../jobs/jobs.ts';
import { digestOf } from '../jobs/sourcesOfJob.ts';
import { madeFile, type MadeFile, type Manifest, mergedFiles, problemCounts, writeManifest } from './manifest.ts';

/** Whether a job may replace a file. */
export function mayReplace(job: Job, { publication, language, target }: MadeFile): boolean {
  return publication === job.publication.id && language === job.edition && target === job.target;
}

/** How a build ended. */
export interface BuildOutcome {
  /** What the manifest said before the build. */
  readonly earlier: Manifest | undefined;
  readonly results: readonly JobResult[];
  readonly content: LoadedContent;
  readonly found: readonly Diagnostic[];
  /** Of several machines that build together: it tells of itself even where nothing fell to it. */
  readonly isShare: boolean;
}

/** The files just made, and those of earlier builds that are in place: also after a build with errors. */
export async function updateManifest(
  out: string,
  { earlier, results, content, found, isShare }: BuildOutcome,
): Promise<void> {
  const made = results.flatMap(({ files }) => files.map(madeFile));
  if (made.length === 0 && earlier === undefined && !isShare) return;
  await writeManifest(out, {
    files: mergedFiles(earlier?.files ?? [], made, (file) => isOfAnEdition(file, content)),
    sources: content.sources.size,
    content: digestOf(content.sources),
    problems: problemCounts(found),
  });
}

/** True for the file of a publication that the content has, in its edition as it is now. */
function isOfAnEdition(file: string, { dossiers, directories }: LoadedContent): boolean {
  return [...dossiers, ...directories].some(
    ({ publication: { id, date } }) =>
      file.startsWith(`${id}/`) && file.split('/').some((part) => part.includes(`.${date.slice(0, 7)}.`)),
  );
}
