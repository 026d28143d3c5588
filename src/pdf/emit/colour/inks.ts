import { decimal } from '../decimal.ts';

/** Cyan, magenta, yellow, black, in percent. */
export type Cmyk = readonly [number, number, number, number];

/** Printing inks of each screen colour, by `#RRGGBB` in capitals. */
export type InkTable = ReadonlyMap<string, Cmyk>;

/** A colour that no token names: it has no printing inks. */
export class ColourWithoutInks extends Error {
  readonly colour: string;
  readonly page: number;

  constructor(colour: string, page: number) {
    super(`The colour ${colour} on page ${page} is no token of the palette: it has no printing inks.`);
    this.colour = colour;
    this.page = page;
  }
}

/**
 * A colour as a press prints it: that of a screen, three parts from 0 to 1, in its inks; any other is its own.
 * @param press none of a file for the screen
 * @throws ColourWithoutInks where the table does not have it
 */
export function inPress<Colour>(
  colour: Colour,
  press: { readonly inks: InkTable } | undefined,
  page: number,
): Colour | readonly number[] {
  if (!press || !Array.isArray(colour) || colour.length !== 3) return colour;
  const hex = hexOf(colour as number[]);
  const inks = press.inks.get(hex);
  if (!inks) throw new ColourWithoutInks(hex, page);
  return inks.map((percent) => percent / 100);
}

/** `#RRGGBB` of a colour in parts from 0 to 1. */
export function hexOf(parts: readonly number[]): string {
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}

/**
 * A colour as a palette has it, where the layout names that of another.
 * @param colour in parts from 0 to 1; any other than of three is its own
 * @param colours what stands for a colour, both as `#RRGGBB` in capitals
 */
export function inPalette<Colour>(
  colour: Colour,
  colours: ReadonlyMap<string, string> | undefined,
): Colour | readonly number[] {
  if (!colours || !Array.isArray(colour) || colour.length !== 3) return colour;
  const own = colours.get(hexOf(colour as number[]));
  return own === undefined ? colour : [1, 3, 5].map((at) => Number.parseInt(own.slice(at, at + 2), 16) / 255);
}

/** The operator that sets a colour of three or four parts (ISO 32000-1, 8.6.8). */
export function colourOperator(parts: readonly number[], kind: 'fill' | 'stroke'): string {
  const name = parts.length === 4 ? 'k' : 'rg';
  return `${parts.map(decimal).join(' ')} ${kind === 'stroke' ? name.toUpperCase() : name}`;
}
