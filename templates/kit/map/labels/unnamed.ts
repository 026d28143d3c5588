import type { Labelled } from './labelling.ts';
import type { MapPoint } from './spots.ts';

/** A point whose number stands on a map without its name. */
export type UnnamedPoint = MapPoint & { readonly number: number; readonly name: string };

/** Those that a map has no room to name, by their numbers: only a key tells whose they are. */
export function unnamedOn(labels: readonly Labelled[]): UnnamedPoint[] {
  return labels
    .flatMap(({ spot: { lines, borne } }) => {
      const said = lines.map(({ name }) => withoutSpaces(name)).join('');
      return lines.length === 0 ? [] : borne.filter(isNumbered).filter(({ name }) => !says(said, name));
    })
    .sort((a, b) => a.number - b.number);
}

function isNumbered(point: MapPoint): point is UnnamedPoint {
  return point.number !== undefined && point.name !== undefined && point.name !== '';
}

function says(said: string, name: string): boolean {
  return said.includes(withoutSpaces(name));
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
