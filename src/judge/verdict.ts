import type { Finding } from './finding.ts';

/** What a file can be asked to conform to. */
export type StandardName = 'PDF/UA-1' | 'PDF/A-3a' | 'PDF/X-4';

/** A rule that could not be asked, and why: `notAsked`, `toolMissing`, `toolFailed`, `unreadable`. */
export interface UnverifiedRule {
  readonly rule: string;
  readonly reason: UnverifiedReason;
}

export type UnverifiedReason = 'notAsked' | 'toolMissing' | 'toolFailed' | 'unreadable';

/** All that the rules say of a file. */
export interface Verdict {
  readonly pages: number;
  /** What the file was judged by. */
  readonly standards: readonly StandardName[];
  /** Ids of the rules that were asked, in their order. */
  readonly rules: readonly string[];
  readonly findings: readonly Finding[];
  readonly unverified: readonly UnverifiedRule[];
}

/** A file with an error is not to be published or printed; warnings and notes refuse nothing. */
export function isRefused({ findings }: Pick<Verdict, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
