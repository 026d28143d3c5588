import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exportIcs } from '../../exports/calendar.ts';
import { exportGeoJson } from '../../exports/geoJson.ts';
import { filesOf } from '../commands/build.ts';
import type { Environment } from '../environment.ts';
import type { Job } from '../jobs/jobs.ts';
import type { MakeOptions } from '../jobs/layOutJob.ts';
import { makeScreenPdf } from '../jobs/makeScreenPdf.ts';
import type { ReleaseFile } from './releaseFiles.ts';

/** The screen edition, the data that it carries, and for a directory its map and its calendar. */
export async function webRelease(
  job: Job,
  make: MakeOptions,
  environment: Environment,
): Promise<{ files: ReleaseFile[]; diagnostics: readonly Diagnostic[] }> {
  const carried = filesOf(job);
  const { pdfs, diagnostics } = await makeScreenPdf(job, make, environment, carried);
  const files = [
    ...pdfs.map(({ file, bytes }) => ({ name: basename(file), bytes })),
    ...carried.map(({ name, content: bytes }) => ({ name, bytes })),
    ...mapAndCalendar(job),
  ];
  return { files, diagnostics };
}

function mapAndCalendar({ content, publication }: Job): ReleaseFile[] {
  if ('dossier' in content) return [];
  return [
    { name: `${publication.id}.geojson`, bytes: exportGeoJson(content.directory) },
    { name: `${publication.id}.ics`, bytes: exportIcs(content.directory) },
  ];
}
