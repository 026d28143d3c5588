import type { Position } from './svgRings.ts';

/** Degrees: the two lines of one border are no farther apart, at the ends of their stretches. */
const APART = 0.06;

/**
 * Borders that a drawing has twice, a little apart: between two of its corners each neighbour has a line of its own.
 * Either line is the border; the first is given.
 * @param lines of the topology, in degrees
 * @param areas rings of the indexes of lines, by code; `~index` is a line backwards
 */
export function doubledBorders(
  lines: readonly (readonly Position[])[],
  areas: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>,
): number[] {
  const owners = lines.map(() => new Set<string>());
  for (const [code, polygons] of Object.entries(areas))
    for (const line of polygons.flat(2)) owners[line < 0 ? ~line : line]?.add(code);
  const between = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const [first, last] = [line[0], line.at(-1)];
    const own = owners[index];
    if (!first || !last || own?.size !== 1 || String(first) === String(last)) return [];
    const ends = [String(first), String(last)].sort().join(' ');
    const other = between.get(ends);
    if (other === undefined) {
      between.set(ends, index);
      return [];
    }
    const isOwn = [...own].some((code) => owners[other]?.has(code));
    return isOwn || !areNear(line, lines[other] ?? []) ? [] : [other];
  });
}

function areNear(line: readonly Position[], other: readonly Position[]): boolean {
  const from = ([x, y]: Position): number => Math.min(...other.map(([a, b]) => Math.hypot(a - x, b - y)));
  return line.every((position) => from(position) < APART) && other.length > 1;
}
