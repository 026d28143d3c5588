import { inspectPdf } from '../../reader/inspectPdf.ts';
import type { PdfReport } from '../../reader/report.ts';
import { judge, type Asked } from '../../judge/judge.ts';
import type { Verdict } from '../../judge/verdict.ts';

/** A finished file and what is to be known of it. */
export interface Question {
  readonly bytes: Uint8Array;
  readonly asked: Asked;
  /** Also what the file says of itself, for people who want details. */
  readonly withReport: boolean;
}

/** What a worker that judges is told. */
export type ToJudge = Question | { readonly rehearse: Asked } | 'end';

export interface Answer {
  /** Those of the question. */
  readonly bytes: Uint8Array;
  readonly verdict: Verdict;
  readonly report?: PdfReport;
}

export async function answerTo({ bytes, asked, withReport }: Question): Promise<Answer> {
  const verdict = await judge(bytes, asked);
  return { bytes, verdict, ...(withReport && { report: await inspectPdf(bytes) }) };
}
