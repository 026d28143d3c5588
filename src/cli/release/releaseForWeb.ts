import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exportIcs } from '../../exports/calendar.ts';
import { exportGeoJson } from '../../exports/geoJson.ts';
import type { AssociatedFile } from '../../pdf/emit/attachments.ts';
import type { JudgeBeside } from '../judging/judgeBeside.ts';
import { placesOfProblems, standardsOf, verdictProblems } from '../judging/verdictProblems.ts';
import type { Job } from '../jobs/jobs.ts';
import type { MadeJob, MadePdf } from '../jobs/layOutJob.ts';
import type { ReleaseFile } from './releaseFiles.ts';

/** The screen edition, judged, the data that it carries, and for a directory its map and its calendar. */
export async function webRelease(
  job: Job,
  { pdfs, diagnostics }: MadeJob,
  carried: readonly AssociatedFile[],
  judge: JudgeBeside,
): Promise<{ files: ReleaseFile[]; diagnostics: readonly Diagnostic[] }> {
  const judged = await Promise.all(pdfs.map((pdf) => judgedPdf(pdf, job, judge)));
  const files = [
    ...judged.map(({ file }) => file),
    ...carried.map(({ name, content: bytes }) => ({ name, bytes })),
    ...mapAndCalendar(job),
  ];
  return { files, diagnostics: [...diagnostics, ...judged.flatMap(({ found }) => found)] };
}

async function judgedPdf(
  { file, bytes: made, pagePlaces, pageTexts }: MadePdf,
  job: Job,
  judge: JudgeBeside,
): Promise<{ file: ReleaseFile; found: Diagnostic[] }> {
  const question = { bytes: made, asked: { ...standardsOf(job), laidOut: pageTexts }, withReport: false };
  const { bytes, verdict } = await judge.answerTo(question);
  const found = verdictProblems(file, verdict, placesOfProblems(job, file, pagePlaces));
  return { file: { name: basename(file), bytes }, found };
}

function mapAndCalendar({ content, publication }: Job): ReleaseFile[] {
  if ('dossier' in content) return [];
  return [
    { name: `${publication.id}.geojson`, bytes: exportGeoJson(content.directory) },
    { name: `${publication.id}.ics`, bytes: exportIcs(content.directory) },
  ];
}
