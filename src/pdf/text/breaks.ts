/**
 * Where a line may end. The rules themselves belong to each language's typography and are passed
 * to the engine; this file says only what an answer looks like.
 */
export interface BreakPoint {
  /** Index in the text, in UTF-16 units, of the first character after the point. */
  readonly at: number;
  /**
   * `space`: the spaces before the point vanish at a line end. `hyphen`: a hyphen is added there.
   * `free`: nothing is added. `none`: no break, only a gap.
   */
  readonly kind: 'space' | 'hyphen' | 'free' | 'none';
  /** Space added between the two characters, in em; none at line edges (JLReq, quarter-em spacing). */
  readonly gap?: number;
  /** Added to the cost of a break here; 1 is about a line a tenth too short. */
  readonly cost?: number;
}

/** Break points of a text without line feeds, by rising index. */
export type FindBreaks = (text: string) => readonly BreakPoint[];

/** A break after every run of spaces and nothing else: what a language without rules gets. */
export const breakAtSpaces: FindBreaks = (text) => {
  const points: BreakPoint[] = [];
  for (const match of text.matchAll(/ +/g)) {
    const at = match.index + match[0].length;
    if (match.index > 0 && at < text.length) points.push({ at, kind: 'space' });
  }
  return points;
};
