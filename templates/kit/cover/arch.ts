/**
 * The arch of the covers: a half circle from the foot of cover 4 over the spine to the foot of cover 1. All
 * lengths in points, on the sheet of both covers without its bleed; angles in radians from the right foot's
 * direction, against the clock: 0 is to the right, a half turn to the left.
 */
export interface Arch {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** Of the band at its crown. */
  readonly thickness: number;
}

/** The two covers that an arch spans: the trimmed page and the spine between them. */
export interface CoverSpread {
  readonly page: { readonly width: number; readonly height: number };
  readonly spine: number;
}

/** Of the page's width: the crown stands under the title, the feet within the outer margins. */
const RADIUS = 0.82;
/** The centre lies a little under the foot of the page, so that the arch leaves the sheet nearly upright. */
const DEPTH = 1.02;
/** 14 mm on A4. */
const THICKNESS = 1 / 15;

/** Where a spread's arch stands. */
export function archOf({ page, spine }: CoverSpread): Arch {
  return {
    centre: { x: page.width + spine / 2, y: page.height * DEPTH },
    radius: page.width * RADIUS,
    thickness: page.width * THICKNESS,
  };
}

/** From the sheet's top edge to the crown, in points: titles end above it. */
export function crownOf(spread: CoverSpread): number {
  const { centre, radius } = archOf(spread);
  return centre.y - radius;
}

/** A point of a circle around an arch's centre, as a path writes it. */
export function onArch({ centre }: Arch, radius: number, angle: number): string {
  const x = centre.x + radius * Math.cos(angle);
  const y = centre.y - radius * Math.sin(angle);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
