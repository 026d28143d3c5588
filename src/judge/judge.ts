import { openPdf, type PdfFile, type Unreadable } from '../reader/file/document.ts';
import { conformanceOf } from '../reader/file/xmp.ts';
import { readPdf, type PdfReading } from '../reader/reading.ts';
import { FILE_RULES } from './file/fileRules.ts';
import { readBack } from './file/readBack.ts';
import { measureInk } from './ink/separations.ts';
import { PRESS_RULES } from './press/rules.ts';
import { DEFAULT_OPTIONS, type PressOptions, type PressSubject } from './press/subject.ts';
import { error, type Fault, type Rule, type Unverified } from './rule.ts';
import { ARCHIVE_RULES, UA_RULES } from './rules.ts';
import type { StandardName, Verdict } from './verdict.ts';

export interface Asked {
  /** Without it, what the file claims: PDF/X-4, or PDF/UA-1 and, of a file that claims some PDF/A, PDF/A-3a. */
  readonly standards?: readonly StandardName[];
  readonly press?: PressOptions;
  /** The program that separates the inks; without it, ink is judged by what objects declare. */
  readonly ghostscript?: string;
  /**
   * What each page must say, as whoever made the file has laid it out; without it, nobody knows. It may come while the
   * file is being read.
   */
  readonly laidOut?: readonly string[] | Promise<readonly string[] | undefined>;
}

/** Judges a PDF by all rules that apply, whoever made it. No content makes this throw. */
export async function judge(bytes: Uint8Array, asked: Asked = {}): Promise<Verdict> {
  const file = await openPdf(bytes);
  if ('unreadable' in file) return unreadableVerdict(file, asked.standards ?? ['PDF/UA-1']);
  const standards = asked.standards ?? claimedStandards(file);
  if (file.locked && standards.includes('PDF/X-4'))
    return unreadableVerdict({ unreadable: 'damaged', encrypted: true }, standards);
  const reading = readPdf(file);
  const laidOut = await asked.laidOut;
  const outcomes: Outcome[] = laidOut ? askAll([readBack], { ...reading, laidOut }) : [];
  if (standards.includes('PDF/X-4')) outcomes.push(...(await judgePress(reading, asked)));
  if (standards.some((name) => name !== 'PDF/X-4')) outcomes.push(...askAll(FILE_RULES, reading));
  if (standards.includes('PDF/UA-1')) outcomes.push(...askAll(UA_RULES, reading));
  if (standards.includes('PDF/A-3a')) outcomes.push(...askAll(ARCHIVE_RULES, reading));
  return verdictOf(file.pages.length, standards, outcomes);
}

interface Outcome {
  readonly rule: string;
  readonly result: readonly Fault[] | Unverified;
}

/** Two rules of one id are two halves of one; its id stands once in the verdict. */
function verdictOf(pages: number, standards: readonly StandardName[], outcomes: readonly Outcome[]): Verdict {
  return {
    pages,
    standards,
    rules: [...new Set(outcomes.map(({ rule }) => rule))],
    findings: outcomes.flatMap(({ rule, result }) =>
      'unverified' in result ? [] : result.map((fault) => ({ rule, ...fault })),
    ),
    unverified: outcomes.flatMap(({ rule, result }) =>
      'unverified' in result ? [{ rule, reason: result.unverified }] : [],
    ),
  };
}

/** A file may be damaged in a way that a rule did not think of; then the rule is broken, not the program. */
function askAll<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Outcome[] {
  return rules.map((rule) => {
    try {
      return { rule: rule.id, result: rule.judge(subject) };
    } catch {
      return { rule: rule.id, result: [error('crashed')] };
    }
  });
}

async function judgePress(reading: PdfReading, { press, ghostscript }: Asked): Promise<Outcome[]> {
  const { bytes, pages } = reading.file;
  const ink = ghostscript ? await measureInk(bytes, pages, ghostscript) : { unverified: 'notAsked' as const };
  const options = press ?? DEFAULT_OPTIONS;
  // Loaded late: looking at pictures takes a native library, which screen editions are judged without.
  const { greyPictures } = await import('./ink/greyPictures.ts');
  const greys = await greyPictures(reading, options.allowRgbIcc);
  const subject: PressSubject = { ...reading, options, ink, greys };
  return askAll(PRESS_RULES, subject);
}

function claimedStandards({ xmp }: PdfFile): StandardName[] {
  const claims = conformanceOf(xmp);
  if (claims.some((name) => name.startsWith('PDF/X'))) return ['PDF/X-4'];
  return claims.some((name) => name.startsWith('PDF/A')) ? ['PDF/UA-1', 'PDF/A-3a'] : ['PDF/UA-1'];
}

/** A file that does not open fails one rule; nothing can be said of the others. */
function unreadableVerdict(
  { unreadable, encrypted }: Omit<Unreadable, 'detail'>,
  standards: readonly StandardName[],
): Verdict {
  const isPress = standards.includes('PDF/X-4');
  const outcome: Outcome =
    isPress && encrypted
      ? { rule: 'PP-002', result: [error('locked')] }
      : { rule: isPress ? 'PP-001' : 'PDF-001', result: [error(unreadable)] };
  const asked: readonly { readonly id: string }[] = isPress ? PRESS_RULES : FILE_RULES;
  const others = asked
    .filter(({ id }) => id !== outcome.rule)
    .map(({ id }): Outcome => ({ rule: id, result: { unverified: 'unreadable' } }));
  return verdictOf(
    0,
    standards,
    [outcome, ...others].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  );
}
