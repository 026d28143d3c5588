/** Where the logos of a publication stand. */
export type LogoPlace = 'front' | 'back' | 'imprint';

/** The mark of who publishes, pays for or supports a publication. */
export interface Logo {
  /** Its file, as `publication.md` writes it, and that of the same for a dark ground. */
  readonly file: string;
  readonly fileOnDark?: string;
  /** What is in its files; none of one that was not read, or is no picture. */
  readonly picture?: LogoPicture;
  /** Without it, the logo stands on white. */
  readonly onDark?: LogoPicture;
  /** Whose it is, for those who do not see it. */
  readonly alternative: string;
  /** Millimetres; smaller, its owner does not want it. */
  readonly leastHeight?: number;
  readonly places: ReadonlySet<LogoPlace>;
  /** Printing inks of colours of its drawings, as its owner gives them: percent of cyan, magenta, yellow, black. */
  readonly inks: readonly LogoInk[];
}

/** Millimetres that an owner may ask for. */
export const LOGO_HEIGHTS = { least: 3, most: 30 };

/** At most on one publication. */
export const MOST_LOGOS = 6;

export interface LogoInk {
  /** `#RRGGBB`, in capitals. */
  readonly colour: string;
  readonly cmyk: readonly [number, number, number, number];
}

/** A picture of pixels by its file, or a drawing, made of outlines; `ratio` is its width by its height. */
export type LogoPicture =
  | { readonly kind: 'image'; readonly file: string; readonly ratio: number }
  | {
      readonly kind: 'drawing';
      readonly file: string;
      readonly ratio: number;
      readonly drawing: LogoDrawing;
    };

export interface LogoDrawing {
  /** Units. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly LogoShape[];
}

/** An outline as path data, and its colours as `#RRGGBB`. */
export interface LogoShape {
  readonly outline: string;
  readonly fill?: string;
  readonly isEvenOdd?: true;
  readonly stroke?: {
    readonly colour: string;
    readonly width: number;
    readonly cap: 'butt' | 'round' | 'square';
    readonly join: 'miter' | 'round' | 'bevel';
  };
}

/** Colours of all drawings of some logos, each once. */
export function coloursOfLogos(logos: readonly Logo[]): string[] {
  const pictures = logos.flatMap(({ picture, onDark }) => [picture ?? [], onDark ?? []].flat());
  const shapes = pictures.flatMap((one) => (one.kind === 'drawing' ? one.drawing.shapes : []));
  return [...new Set(shapes.flatMap(({ fill, stroke }) => [fill ?? [], stroke?.colour ?? []].flat()))];
}
