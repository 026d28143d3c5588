import type { ColourSpace } from './colourSpace.ts';

/** Tint of each plate from 0 to 1, by the name of the plate; `All` is every plate. */
export type Inks = ReadonlyMap<string, number>;

const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/** Inks that a colour lays down; undefined when only a conversion at the printing house would tell. */
export function inksOf(space: ColourSpace, values: readonly number[]): Inks | undefined {
  switch (space.kind) {
    case 'DeviceGray':
    case 'CalGray':
      return new Map([['Black', 1 - (values[0] ?? 0)]]);
    case 'DeviceCMYK':
      return process(values);
    case 'ICCBased':
      if (space.components === 1) return new Map([['Black', 1 - (values[0] ?? 0)]]);
      return space.components === 4 ? process(values) : undefined;
    case 'Separation':
    case 'DeviceN':
      return new Map(
        space.names.flatMap((name, i) => (name === 'None' ? [] : [[name, values[i] ?? 0] as const])),
      );
    case 'Indexed':
      return indexed(space, values[0] ?? 0);
    default:
      return undefined;
  }
}

function process(values: readonly number[]): Inks {
  return new Map(PROCESS.map((name, i) => [name, Math.min(1, Math.max(0, values[i] ?? 0))]));
}

function indexed({ base, table }: ColourSpace & { kind: 'Indexed' }, index: number): Inks | undefined {
  const count = base.kind === 'DeviceCMYK' ? 4 : base.kind === 'ICCBased' ? base.components : 1;
  const entry = table.subarray(index * count, (index + 1) * count);
  return inksOf(
    base,
    [...entry].map((byte) => byte / 255),
  );
}

/** Sum of the plates in percent. */
export function totalInk(inks: Inks): number {
  return [...inks.values()].reduce((sum, tint) => sum + tint, 0) * 100;
}

export const tintOf = (inks: Inks, plate: string): number => inks.get(plate) ?? 0;

/** Full black and nothing else. */
export function isPureBlack(inks: Inks): boolean {
  return tintOf(inks, 'Black') >= 0.995 && totalInk(inks) <= 100.5;
}

/** White or nearly: 10 % of ink in all, or less. */
export function isNearWhite(inks: Inks): boolean {
  return totalInk(inks) <= 10;
}
