import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { languageName } from '../../i18n/languageNames.ts';
import { listFormat } from '../../i18n/lists.ts';
import { isRefused, preflight, type PreflightReport } from '../../judge/press/preflight.ts';
import { printReport } from '../../judge/press/report.ts';
import { DEFAULT_OPTIONS, type PressOptions } from '../../judge/press/subject.ts';
import { hasErrors } from '../commands/contentCheck.ts';
import type { Environment } from '../environment.ts';
import type { Job } from '../jobs/jobs.ts';
import { jobSheet, type PressFile } from './jobSheet.ts';
import type { MadePdf, MakeOptions } from '../jobs/layOutJob.ts';
import { profileOf } from '../press/inkProfile.ts';
import { bookSpine, makePressPdf } from '../press/makePressPdf.ts';
import type { ReleaseFile } from './releaseFiles.ts';

interface Judged {
  readonly pdf: MadePdf;
  readonly name: string;
  readonly report: PreflightReport;
}

/** Press files, what the preflight says of each, and the job sheet. A refused file is an error. */
export async function printRelease(
  job: Job,
  make: MakeOptions,
  environment: Environment,
): Promise<{ files: ReleaseFile[]; diagnostics: readonly Diagnostic[] }> {
  const { pdfs, diagnostics } = await makePressPdf(job, make, environment);
  const [bookPdf, coverPdf] = pdfs;
  if (hasErrors(diagnostics) || !bookPdf || !coverPdf) return { files: [], diagnostics };
  const { printing } = job.publication;
  const options = { ...DEFAULT_OPTIONS, allowRgbIcc: printing.rgbImages === 'rvb-icc' };
  make.progress.stage(`${job.file} : contrôle avant impression`);
  const book = await judge(bookPdf, { ...options, binding: printing.binding });
  const cover = await judge(coverPdf, options);
  const refusals = [book, cover].flatMap((one) => refusal(one, job, environment));
  const sheet = jobSheet({
    publication: job.publication,
    language: languagesOf(job),
    book: pressFile(book),
    cover: pressFile(cover),
    spine: bookSpine(bookPdf.pages, printing),
    profile: basename(profileOf(job, environment) ?? ''),
  });
  const files = [
    ...[book, cover].flatMap(({ name, pdf, report }) => [
      { name, bytes: pdf.bytes },
      { name: name.replace(/\.pdf$/, '.controle.txt'), bytes: printReport(name, report) },
    ]),
    { name: 'fiche-de-fabrication.txt', bytes: sheet },
  ];
  return { files, diagnostics: [...diagnostics, ...refusals] };
}

/** `français`, `français et anglais` */
function languagesOf({ edition }: Job): string {
  return listFormat(
    edition.split('-').map((language) => languageName(language, 'fr')),
    'fr',
  );
}

async function judge(pdf: MadePdf, options: PressOptions): Promise<Judged> {
  return { pdf, name: basename(pdf.file), report: await preflight(pdf.bytes, options) };
}

function refusal({ name, report }: Judged, { publication }: Job, environment: Environment): Diagnostic[] {
  if (!isRefused(report)) return [];
  environment.warn(printReport(name, report));
  const failed = report.results.filter(({ state }) => state === 'error').map(({ id }) => id);
  return [problem('PR-007', publication.place, { file: name, checks: failed.join(', ') })];
}

function pressFile({ name, pdf, report }: Judged): PressFile {
  const warnings = report.results.filter(({ state }) => state === 'warning').length;
  return { name, pages: pdf.pages, warnings };
}
