import type { Cmyk } from '../pdf/emit/colour/inks.ts';

/** The colours that a publication is printed in. All by `#RRGGBB`, in capitals. */
export interface Palette {
  /** What stands for a colour that templates draw in; they draw in all others themselves. */
  readonly colours: ReadonlyMap<string, string>;
  /** Printing inks of every colour. */
  readonly inks: ReadonlyMap<string, Cmyk>;
  /** One ink or two for small text, of the colours that have more. */
  readonly smallTextInks: ReadonlyMap<string, Cmyk>;
}
