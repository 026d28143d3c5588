import type { Severity } from '../../diagnostics/diagnostic.ts';

/** A note lists what the printing house may want to know; it refuses nothing. */
export type Gravity = Severity | 'note';

/** Where something stands: millimetres from the top left corner of the trimmed page. */
export interface Spot {
  readonly page?: number;
  /** Object number and generation in the file: `12 0`. */
  readonly object?: string;
  readonly area?: Area;
}

/** A rectangle in millimetres, from the left and the top of the trimmed page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What one check has seen. The sentence is French: the reader sends files to a printing house. */
export interface Finding {
  readonly gravity: Gravity;
  readonly message: string;
  readonly spots: readonly Spot[];
}

/** Says that a check could not do its work, and why. */
export interface Unverified {
  readonly unverified: string;
}

export function finding(gravity: Gravity, message: string, ...spots: readonly Spot[]): Finding {
  return { gravity, message, spots };
}

/** Findings with the same sentence become one, with all their places in the order of the pages. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding & { readonly spots: Spot[] }>();
  for (const one of findings) {
    const key = `${one.gravity} ${one.message}`;
    const before = merged.get(key);
    if (before) before.spots.push(...one.spots);
    else merged.set(key, { ...one, spots: [...one.spots] });
  }
  const rank: Record<Gravity, number> = { error: 0, warning: 1, note: 2 };
  return [...merged.values()].sort((a, b) => rank[a.gravity] - rank[b.gravity]);
}

/** Pages of a finding, each once, in order. */
export function pagesOf({ spots }: Finding): number[] {
  const pages = new Set(spots.flatMap(({ page }) => page ?? []));
  return [...pages].sort((a, b) => a - b);
}
