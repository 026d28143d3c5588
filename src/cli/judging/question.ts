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

/** What pages must say, where it comes after its question; none where it could not be told. */
export interface LaidOutTexts {
  readonly laidOut: readonly string[] | undefined;
}

/** A question as another thread gets it: a promise does not go there, what it promises follows. */
export interface SentQuestion extends Question {
  readonly textsFollow: boolean;
}

/** What a worker that judges is told. */
export type ToJudge = SentQuestion | LaidOutTexts | { readonly rehearse: Asked } | 'end';

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
