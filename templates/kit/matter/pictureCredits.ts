import type { Block, BlockOf } from '../../../src/model/publication/prose.ts';
import type { Chapter } from '../../../src/model/publication/publication.ts';
import { creditOf } from '../blocks/pictures/credit.tsx';
import type { Setting } from '../text/setting.tsx';

/** The pictures of some texts, in order: what a book credits its photographs from, and nothing else of its texts. */
export function creditedPictures(chapters: readonly Chapter[]): BlockOf<'image'>[] {
  return chapters.flatMap(({ blocks }) => picturesIn(blocks));
}

/** The list of credits, as a book prints it: page and credit of each photograph; undefined where there is none. */
export function pictureCredits(
  pictures: readonly BlockOf<'image'>[],
  setting: Pick<Setting, 'translate' | 'references'>,
): string | undefined {
  const { translate, references } = setting;
  const lines = pictures.flatMap((block) => {
    const credits = [block, block.beside].flatMap((one) => (one && creditOf(one, setting)) ?? []);
    if (credits.length === 0) return [];
    const page = block.id === undefined ? undefined : references.pageOf(block.id);
    const said = [...new Set(credits)].join(translate('punctuation.comma'));
    return [
      page === undefined
        ? said
        : translate('reference.page', { page }) + translate('punctuation.colon') + said,
    ];
  });
  return lines.length > 0
    ? lines.join(translate('punctuation.semicolon')) + translate('punctuation.stop')
    : undefined;
}

/** Pictures of a text, in order, however deep they stand. */
function picturesIn(blocks: readonly Block[]): BlockOf<'image'>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'image') return [block];
    if (block.kind === 'aside' || block.kind === 'quotation') return picturesIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap((item) => picturesIn(item.blocks)) : [];
  });
}
