import type { LineBreak } from '../lineBreak.ts';

/** More than the worst line of a label, 100 (JA-18): a name goes over whole, or parts after its ・. */
const INSIDE_NAME_COST = 150;

/** Letters of a foreign name, the first of them at the place; also its kind at its end: オージュ｜村. */
const INSIDE_NAME = /^[ァ-ヺー][ァ-ヺー市県町村区州]$/u;

/** The points of a label or an index line: a name in katakana that is cut in its middle is hard to know again. */
export function namesWholeInLabel(text: string, points: readonly LineBreak[]): readonly LineBreak[] {
  return points.map((point) =>
    point.kind === 'free' && INSIDE_NAME.test(text.slice(point.at - 1, point.at + 1))
      ? { ...point, cost: Math.max(point.cost ?? 0, INSIDE_NAME_COST) }
      : point,
  );
}
