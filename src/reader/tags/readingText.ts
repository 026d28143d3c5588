import type { ExaminedFile } from '../../judge/rule.ts';
import type { TreeElement } from './structureTree.ts';

/** Text of each stretch of marked content as its fonts say it, by `page key` and MCID. */
export function textsOfMarks({ contents, fonts }: ExaminedFile): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { page, shown, marks } of contents) {
    for (const id of marks.keys()) texts.set(`${page.key} ${id}`, '');
    for (const { mcid, fontKey, codes } of shown) {
      if (mcid === undefined) continue;
      const unicode = fonts.get(fontKey)?.unicode;
      const key = `${page.key} ${mcid}`;
      texts.set(key, (texts.get(key) ?? '') + codes.map((code) => unicode?.get(code) ?? '\ufffd').join(''));
    }
  }
  return texts;
}

/** All text of a file in the order of its tags, as a screen reader meets it; soft hyphens are left in. */
export function readingText(examined: ExaminedFile): string {
  const texts = textsOfMarks(examined);
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
  return examined.tree.top.map(textOf).join('');
}
