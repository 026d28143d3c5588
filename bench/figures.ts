/** One measured number, as data: the table and the JSON come from it. */
export interface Figure {
  readonly what: string;
  /** What it was measured on: `répertoire, 90 entries`. */
  readonly workload: string;
  readonly value: number;
  readonly unit:
    'ratio' | 'percent' | 'seconds' | 'milliseconds' | 'pages' | 'pagesPerSecond' | 'megabytes' | 'exponent';
  /** Half the way from the smallest to the largest of its runs: what a single run may be off by. In its unit. */
  readonly noise?: number;
  /** Largest value that DESIGN.md §8 lets through. */
  readonly must?: number;
  /** The value it hopes for. */
  readonly aim?: number;
}

/** How a figure is written, by its unit. */
export const FIGURE_WORDS: Readonly<Record<Figure['unit'], (value: number) => string>> = {
  ratio: (value) => `${value.toFixed(2)} ×`,
  percent: (value) => `${value.toFixed(1)} %`,
  seconds: (value) => `${value.toFixed(1)} s`,
  milliseconds: (value) => `${value.toFixed(0)} ms`,
  pages: (value) => value.toFixed(0),
  pagesPerSecond: (value) => `${value.toFixed(1)} /s`,
  megabytes: (value) => `${value.toFixed(2)} MB`,
  exponent: (value) => value.toFixed(2),
};

/** Figures as a table for a terminal, grouped by workload. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const write = FIGURE_WORDS[figure.unit];
    const limit = (value: number | undefined): string => (value === undefined ? '' : `≤ ${write(value)}`);
    return [
      figure.workload,
      figure.what,
      write(figure.value),
      limit(figure.must),
      limit(figure.aim),
      verdict(figure),
    ];
  });
  const all = [['workload', 'what', 'measured', 'must', 'aim', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => padded(cell, column, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Words to the left, numbers to the right. */
function padded(cell: string, column: number, width: number): string {
  return column < 2 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
}

/** How a figure stands to its budget; empty without one. */
export function verdict({ value, must, aim }: Figure): '' | 'aim met' | 'met' | 'MISSED' {
  if (must === undefined) return '';
  if (!(value <= must)) return 'MISSED';
  return aim !== undefined && value <= aim ? 'aim met' : 'met';
}
