import type { Features } from '../../tree.ts';

const COMBINING_MARK = /\p{M}/u;

/**
 * Features that do nothing to a text of Latin, kana and kanji without combining marks, and that
 * fontkit applies glyph by glyph all the same: a quarter of the time that shaping takes.
 */
const IDLE_WITHOUT_MARKS = { mark: false, mkmk: false, ccmp: false, curs: false, locl: false };

/** Features that choose among the forms of figures, and change nothing else. */
const OF_FIGURES: ReadonlySet<string> = new Set(['onum', 'lnum', 'pnum', 'tnum']);
const FIGURE = /\p{N}/u;

/** Whether features change nothing but the forms of figures; none do not even that. */
export function isOfFigures(features: Features | undefined): boolean {
  if (!features) return true;
  const tags = Array.isArray(features) ? (features as readonly string[]) : Object.keys(features);
  return tags.every((tag) => OF_FIGURES.has(tag));
}

/** What a text is asked to be shaped with: features of figures do nothing to a word, which is shaped by its pairs then. */
export function featuresOfWord(text: string, features: Features | undefined): Features | undefined {
  return features && isOfFigures(features) && !FIGURE.test(text) ? undefined : features;
}

/** Features asked of fontkit: a copy, since it writes its defaults into what it is given. */
export function featuresFor(text: string, features: Features | undefined): Features {
  const asked = Array.isArray(features)
    ? Object.fromEntries((features as readonly string[]).map((tag) => [tag, true]))
    : { ...features };
  return COMBINING_MARK.test(text) ? asked : { ...IDLE_WITHOUT_MARKS, ...asked };
}
