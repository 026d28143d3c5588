import { hasErrors } from '../jobs/problems/problemsOfJobs.ts';
import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { languageName } from '../../i18n/languageNames.ts';
import { listFormat } from '../../i18n/lists.ts';
import { preflightReport } from '../../judge/press/preflight.ts';
import { isRefused, type Verdict } from '../../judge/verdict.ts';
import { printReport } from '../../judge/press/report.ts';
import { DEFAULT_OPTIONS, type PressOptions } from '../../judge/press/subject.ts';
import type { Environment } from '../environment.ts';
import type { Job } from '../jobs/jobs.ts';
import { jobSheet, languageOfSheet, type PressFile } from './jobSheet.ts';
import type { MadeJob, MadePdf } from '../jobs/layOutJob.ts';
import type { JudgeBeside } from '../judging/judgeBeside.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { profileOf } from '../press/inkProfile.ts';
import { bookSpine } from '../press/preparePressPdf.ts';
import type { ReleaseFile, SheetToFill } from './releaseFiles.ts';

interface JudgedPdf {
  readonly pdf: MadePdf;
  readonly name: string;
  readonly verdict: Verdict;
}

/** Press files, what the preflight says of each, and the job sheet. A refused file is an error. */
export async function printRelease(
  job: Job,
  { pdfs, diagnostics }: MadeJob,
  judge: JudgeBeside,
  environment: Environment,
): Promise<{ files: ReleaseFile[]; sheet?: SheetToFill; diagnostics: readonly Diagnostic[] }> {
  const [bookPdf, coverPdf] = pdfs;
  if (hasErrors(diagnostics) || !bookPdf || !coverPdf) return { files: [], diagnostics };
  const { printing } = job.publication;
  const options = { ...DEFAULT_OPTIONS, allowRgbIcc: printing.rgbImages === 'rvb-icc' };
  const [book, cover] = await Promise.all([
    preflighted(bookPdf, { ...options, binding: printing.binding }, judge),
    preflighted(coverPdf, options, judge),
  ]);
  const refusals = [book, cover].flatMap((one) => refusal(one, job, environment));
  const sheet = jobSheet({
    publication: job.publication,
    language: languagesOf(job),
    book: pressFile(book),
    cover: pressFile(cover),
    spine: bookSpine(bookPdf.pages, printing),
    profile: basename(profileOf(job, environment) ?? ''),
  });
  const files = [book, cover].flatMap((one) => [
    { name: one.name, bytes: one.pdf.bytes },
    {
      name: one.name.replace(/\.pdf$/, '.controle.txt'),
      bytes: reportOf(one, languageOfSheet(job.publication)),
    },
  ]);
  return {
    files,
    sheet: { name: 'fiche-de-fabrication.txt', text: sheet },
    diagnostics: [...diagnostics, ...refusals],
  };
}

/** `français`, `français et anglais` */
function languagesOf({ edition, publication }: Job): string {
  const inLanguage = languageOfSheet(publication);
  return listFormat(
    edition.split('-').map((language) => languageName(language, inLanguage)),
    inLanguage,
  );
}

async function preflighted(pdf: MadePdf, press: PressOptions, judge: JudgeBeside): Promise<JudgedPdf> {
  const asked = { standards: ['PDF/X-4'] as const, press, ghostscript: 'gs', laidOut: pdf.pageTexts };
  const { bytes, verdict } = await judge.answerTo({ bytes: pdf.bytes, asked, withReport: false });
  return { pdf: { ...pdf, bytes }, name: basename(pdf.file), verdict };
}

function reportOf({ name, verdict }: JudgedPdf, language: TerminalLanguage): string {
  return printReport(name, preflightReport(verdict, language), language);
}

function refusal(judged: JudgedPdf, { publication }: Job, environment: Environment): Diagnostic[] {
  if (!isRefused(judged.verdict)) return [];
  environment.warn(reportOf(judged, environment.language));
  const checks = rulesWith('error', judged).join(', ');
  return [problem('PR-007', publication.place, { file: judged.name, checks })];
}

function pressFile(judged: JudgedPdf): PressFile {
  return { name: judged.name, pages: judged.pdf.pages, warnings: rulesWith('warning', judged).length };
}

/** Rules whose worst finding is of a severity. */
function rulesWith(severity: 'error' | 'warning', { verdict }: JudgedPdf): string[] {
  return preflightReport(verdict, 'fr')
    .results.filter(({ state }) => state === severity)
    .map(({ id }) => id);
}
