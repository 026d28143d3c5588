import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exportIcs } from '../../exports/calendar.ts';
import { exportGeoJson } from '../../exports/geoJson.ts';
import type { Environment } from '../environment.ts';
import { answerTo } from '../judging/question.ts';
import { standardsOf, verdictProblems } from '../judging/verdictProblems.ts';
import { filesOf } from '../jobs/sourcesOfJob.ts';
import type { Job } from '../jobs/jobs.ts';
import type { MakeOptions } from '../jobs/layOutJob.ts';
import { makeScreenPdf } from '../jobs/makeScreenPdf.ts';
import type { ReleaseFile } from './releaseFiles.ts';

/** The screen edition, judged, the data that it carries, and for a directory its map and its calendar. */
export async function webRelease(
  job: Job,
  make: MakeOptions,
  environment: Environment,
): Promise<{ files: ReleaseFile[]; diagnostics: readonly Diagnostic[] }> {
  const carried = filesOf(job, environment.templates);
  const { pdfs, diagnostics } = await makeScreenPdf(job, make, environment, carried);
  make.progress.stage({ step: 'judged', file: job.file });
  const refusals = await Promise.all(
    pdfs.map(async ({ file, bytes }) => {
      const { verdict } = await answerTo({ bytes, asked: standardsOf(job), withReport: false });
      return verdictProblems(file, verdict, { file, line: 1, column: 1 });
    }),
  );
  const files = [
    ...pdfs.map(({ file, bytes }) => ({ name: basename(file), bytes })),
    ...carried.map(({ name, content: bytes }) => ({ name, bytes })),
    ...mapAndCalendar(job),
  ];
  return { files, diagnostics: [...diagnostics, ...refusals.flat()] };
}

function mapAndCalendar({ content, publication }: Job): ReleaseFile[] {
  if ('dossier' in content) return [];
  return [
    { name: `${publication.id}.geojson`, bytes: exportGeoJson(content.directory) },
    { name: `${publication.id}.ics`, bytes: exportIcs(content.directory) },
  ];
}
