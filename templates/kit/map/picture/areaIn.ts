import type { Frame } from '../frames.ts';
import { gapBetween, type FirstDivision } from '../land.ts';
import type { AreaName } from './mapDrawing.ts';

/** The named area that has most land in a frame. */
export function largestAreaIn(
  { extent }: Frame,
  divisions: readonly FirstDivision[],
  names: readonly AreaName[],
): string | undefined {
  const landOf = ({ codes }: AreaName): number =>
    divisions
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ areas }) => areas.filter((area) => gapBetween(area.extent, extent) === 0))
      .reduce((sum, { size }) => sum + size, 0);
  const [most] = names
    .map((name) => ({ text: name.text, size: landOf(name) }))
    .sort((a, b) => b.size - a.size);
  return most && most.size > 0 ? most.text : undefined;
}
