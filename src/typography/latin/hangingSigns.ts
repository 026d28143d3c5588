import type { LineBreak } from '../lineBreak.ts';

/** A little more than half the ink of each sign, in em: what hangs outside is as light as what stands inside. */
const AT_START: ReadonlyMap<string, number> = new Map([
  ['«', 0.28],
  ['‹', 0.16],
  ['“', 0.24],
  ['„', 0.24],
  ['‘', 0.12],
]);
const HYPHEN = 0.2;

/**
 * The break points of running text in Latin letters, with what hangs in the margins (optical margins): the greater part
 * of a quotation mark that begins a line, and of a hyphen that ends one, so that the edges of the column are straight
 * to the eye.
 */
export function withHangingSigns(text: string, points: readonly LineBreak[]): LineBreak[] {
  const first = AT_START.get(text.charAt(0));
  const hung = points.map((point) => {
    if (point.kind === 'none') return point;
    const start = point.kind === 'space' ? AT_START.get(text.charAt(point.at)) : undefined;
    const endsInHyphen = point.kind === 'hyphen' || text.charAt(point.at - 1) === '-';
    return start === undefined && !endsInHyphen
      ? point
      : {
          ...point,
          ...(start !== undefined && { startBlank: start }),
          ...(endsInHyphen && { endBlank: HYPHEN }),
        };
  });
  const hasStart = points[0]?.at === 0;
  return first === undefined || hasStart ? hung : [{ at: 0, kind: 'none', startBlank: first }, ...hung];
}
