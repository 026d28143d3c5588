import type { Chapter } from '../../src/model/publication/publication.ts';
import type { PageGeometry } from '../../src/pdf/layout/section.ts';
import { mm } from '../kit/tokens.ts';

const A4 = { width: mm(210), height: mm(297) };

/** Text of 66 characters or so, and a narrow column outside for notes. */
export const chapterGeometry: PageGeometry = {
  ...A4,
  inner: mm(24),
  outer: mm(18),
  top: mm(24),
  bottom: mm(26),
  marginColumn: { width: mm(40), gap: mm(7) },
};

/** No margin column: contents, glossary, colophon. */
export const plainGeometry: PageGeometry = {
  ...A4,
  inner: mm(26),
  outer: mm(24),
  top: mm(24),
  bottom: mm(26),
};

/** Nothing but the picture. */
export const coverGeometry: PageGeometry = { ...A4, inner: 0, outer: 0, top: 0, bottom: 0 };

/**
 * Height of the coloured band over a chapter's title, from the page's top edge. That of an annex bears no number, and
 * leaves its page to what is looked up there, or copied.
 */
export function bandHeightOf({ kind }: Pick<Chapter, 'kind'>): number {
  return kind === 'annexe' ? mm(36) : mm(62);
}
