import type { PagePoint } from '../../page.ts';

/** Of places of a raster those that hang together and are most: labels of an area are for its main part. */
export function largestPiece(places: readonly PagePoint[], step: number): PagePoint[] {
  const keyOf = (x: number, y: number): string => `${x} ${y}`;
  const left = new Map(places.map((place) => [keyOf(place.x, place.y), place]));
  let largest: PagePoint[] = [];
  for (const [key, first] of left) {
    left.delete(key);
    const piece = [first];
    for (const { x, y } of piece) {
      for (const [east, south] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
      ] as const) {
        const beside = keyOf(x + east, y + south);
        const place = left.get(beside);
        if (!place) continue;
        left.delete(beside);
        piece.push(place);
      }
    }
    if (piece.length > largest.length) largest = piece;
  }
  return largest;
}
