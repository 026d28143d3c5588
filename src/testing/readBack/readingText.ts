import type { PdfReading } from '../../reader/reading.ts';
import type { TreeElement } from '../../reader/tags/structureTree.ts';

/** Text of each stretch of marked content as its fonts say it, by `page key` and MCID. */
export function textsOfMarks({ pages }: PdfReading): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { page, tagging } of pages) {
    for (const id of tagging.mcids.keys()) texts.set(`${page.key} ${id}`, '');
    for (const { mcid, font, codes } of tagging.shown) {
      if (mcid === undefined) continue;
      const key = `${page.key} ${mcid}`;
      texts.set(
        key,
        (texts.get(key) ?? '') + codes.map((code) => font.unicode?.get(code) ?? '\ufffd').join(''),
      );
    }
  }
  return texts;
}

/** All text of a file in the order of its tags, as a screen reader meets it; soft hyphens are left in. */
export function readingText(reading: PdfReading): string {
  const texts = textsOfMarks(reading);
  const textOf = (element: TreeElement): string =>
    element.kids
      .map((kid) =>
        kid.kind === 'element'
          ? textOf(kid)
          : kid.kind === 'content'
            ? (texts.get(`${kid.page} ${kid.id}`) ?? '')
            : '',
      )
      .join('');
  return reading.tree.top.map(textOf).join('');
}
