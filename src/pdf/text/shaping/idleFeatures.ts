import type { Features } from '../../tree.ts';

const COMBINING_MARK = /\p{M}/u;

/**
 * Features that do nothing to a text of Latin, kana and kanji without combining marks, and that
 * fontkit applies glyph by glyph all the same: a quarter of the time that shaping takes.
 */
const IDLE_WITHOUT_MARKS = { mark: false, mkmk: false, ccmp: false, curs: false, locl: false };

/** Features asked of fontkit: a copy, since it writes its defaults into what it is given. */
export function featuresFor(text: string, features: Features | undefined): Features {
  const asked = Array.isArray(features)
    ? Object.fromEntries((features as readonly string[]).map((tag) => [tag, true]))
    : { ...features };
  return COMBINING_MARK.test(text) ? asked : { ...IDLE_WITHOUT_MARKS, ...asked };
}
