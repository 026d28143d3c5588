import { FIGURE_WORDS, type Figure } from './figures.ts';

/** A figure that is larger than it was, by more than both measurements may be off. */
export interface Slower {
  readonly now: Figure;
  readonly before: Figure;
}

/** What a larger number is worse of. */
const COSTS: ReadonlySet<Figure['unit']> = new Set([
  'ratio',
  'percent',
  'seconds',
  'milliseconds',
  'megabytes',
  'exponent',
]);
/** What is measured without noise, such as the size of a file, may differ by so much of its value. */
const NEGLIGIBLE = 0.005;

/** What got worse since other figures were taken; figures that only one of the two has are not compared. */
export function slowerThan(before: readonly Figure[], now: readonly Figure[]): Slower[] {
  const earlier = new Map(before.map((figure) => [nameOf(figure), figure]));
  return now.flatMap((figure) => {
    const old = earlier.get(nameOf(figure));
    if (!old || !COSTS.has(figure.unit)) return [];
    const noise = (old.noise ?? 0) + (figure.noise ?? 0) + NEGLIGIBLE * Math.abs(old.value);
    return figure.value - old.value > noise ? [{ now: figure, before: old }] : [];
  });
}

/** One line for each figure that got worse, or one that says that none did. */
export function comparisonText(slower: readonly Slower[]): string {
  if (slower.length === 0) return 'nothing got slower or larger by more than the noise';
  return slower
    .map(({ now, before }) => {
      const write = FIGURE_WORDS[now.unit];
      return `SLOWER  ${now.workload}: ${now.what}: ${write(before.value)} → ${write(now.value)}`;
    })
    .join('\n');
}

/**
 * Figures that an earlier run has kept.
 * @throws Error where the text holds anything else
 */
export function keptFigures(text: string): Figure[] {
  const kept: unknown = JSON.parse(text);
  if (!Array.isArray(kept) || !kept.every(isFigure)) throw new Error('These are no figures of a benchmark.');
  return kept;
}

function isFigure(one: unknown): one is Figure {
  const { what, workload, value, unit } = (one ?? {}) as Partial<Record<keyof Figure, unknown>>;
  const isNamed = typeof what === 'string' && typeof workload === 'string';
  return isNamed && typeof value === 'number' && typeof unit === 'string' && unit in FIGURE_WORDS;
}

function nameOf({ workload, what, unit }: Figure): string {
  return JSON.stringify([workload, what, unit]);
}
