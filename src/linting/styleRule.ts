import type { StyleCode } from '../diagnostics/catalogue.ts';

/** A fault in a stretch of text; offsets count UTF-16 units from the beginning of the stretch. */
export interface StyleFault {
  readonly start: number;
  readonly end: number;
  /** What to write in its place, where the rule knows it; nothing where the words must go. */
  readonly better?: string;
}

export interface StyleExample {
  readonly before: string;
  /** The same text without the fault. */
  readonly after: string;
}

/** What a text of a language must not have, with the examples that explain it and are its tests. */
export interface StyleRule {
  readonly code: StyleCode;
  /** Language of the texts that it reads. */
  readonly language: 'fr' | 'ja';
  /** Its id in docs/conventions.md, where it has one: `FR-09`. */
  readonly convention?: string;
  /** Who says so: a title, with its article where it has one. */
  readonly source: string;
  /** Sure enough that `check --fix` may write what is better. */
  readonly isSure: boolean;
  readonly examples: readonly StyleExample[];
  /** Texts that look like the fault and are right. */
  readonly rightTexts: readonly string[];
  /** In order, without overlap. What no rule may touch (addresses, code, keys) stands in the stretch as U+0000. */
  readonly faultsIn: (stretch: string) => readonly StyleFault[];
}

/** Each match is a fault; `better` says what stands there instead, or undefined where the match is right after all. */
export function matching(
  pattern: RegExp,
  better: string | ((match: RegExpExecArray) => string | undefined),
): StyleRule['faultsIn'] {
  return (stretch) => {
    if (!isIn(pattern, stretch)) return [];
    return [...stretch.matchAll(pattern)].flatMap((match) => {
      const wanted = typeof better === 'string' ? better : better(match);
      if (wanted === undefined || wanted === match[0]) return [];
      return [{ start: match.index, end: match.index + match[0].length, better: wanted }];
    });
  };
}

/** Each match is a fault that a person must judge. */
export function telling(pattern: RegExp): StyleRule['faultsIn'] {
  return (stretch) => {
    if (!isIn(pattern, stretch)) return [];
    return [...stretch.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  };
}

/** Most texts have no fault: what looks for all of them makes a pattern of its own each time. */
function isIn(pattern: RegExp, stretch: string): boolean {
  return stretch.search(pattern) !== -1;
}

/** The faults of several patterns, in order; of two that overlap, the first pattern's. */
export function allFaults(parts: readonly StyleRule['faultsIn'][]): StyleRule['faultsIn'] {
  return (stretch) => {
    const found = parts.flatMap((part, rank) => part(stretch).map((fault) => ({ fault, rank })));
    if (found.length === 0) return [];
    found.sort((a, b) => a.fault.start - b.fault.start || a.rank - b.rank);
    const kept: typeof found = [];
    for (const one of found) {
      const last = kept.at(-1);
      if (last === undefined || last.fault.end <= one.fault.start) kept.push(one);
      else if (one.rank < last.rank) kept[kept.length - 1] = one;
    }
    return kept.map(({ fault }) => fault);
  };
}
