import type { Block, Inline } from '../../src/model/publication/prose.ts';
import type { Translate } from '../locales/texts.ts';

/** How a numbered block is called: where it stands, and where a text names it. */
interface BlockNumber {
  readonly kind: 'table' | 'figure' | 'map';
  /** From 1, through the book, among those of its kind: the same in all its languages. */
  readonly number: number;
}

/** The numbers of a book's tables, figures and maps (図表番号), by the block and by its id. */
export interface BlockNumbers {
  readonly ofBlock: ReadonlyMap<Block, BlockNumber>;
  readonly ofId: ReadonlyMap<string, BlockNumber>;
}

/** Numbers all that has a title to be numbered by, in the order of the text. */
export function numberBlocks(chapters: readonly { readonly blocks: readonly Block[] }[]): BlockNumbers {
  const ofBlock = new Map<Block, BlockNumber>();
  const ofId = new Map<string, BlockNumber>();
  const counts = { table: 0, figure: 0, map: 0 };
  const visit = (block: Block): void => {
    for (const inner of blocksInside(block)) visit(inner);
    const kind = kindOf(block);
    if (kind === undefined) return;
    const number = { kind, number: (counts[kind] += 1) };
    ofBlock.set(block, number);
    if ('id' in block && block.id) ofId.set(block.id, number);
  };
  for (const { blocks } of chapters) for (const block of blocks) visit(block);
  return { ofBlock, ofId };
}

function kindOf(block: Block): BlockNumber['kind'] | undefined {
  switch (block.kind) {
    case 'table':
      if (!block.title) return undefined;
      return block.drawnAs === undefined || block.drawnAs === 'matrix' ? 'table' : 'figure';
    case 'bars':
      return 'figure';
    case 'image':
      return block.caption ? 'figure' : undefined;
    case 'map':
      return 'map';
    default:
      return undefined;
  }
}

function blocksInside(block: Block): readonly Block[] {
  if (block.kind === 'aside' || block.kind === 'quotation') return block.blocks;
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks) : [];
}

/** A block with its number before its title, as its language has it; one without a number is the same. */
export function withNumber<Of extends Block>(
  block: Of,
  numbers: BlockNumbers | undefined,
  translate: Translate,
): Of {
  const found = numbers?.ofBlock.get(block);
  if (!found) return block;
  const numbered = (title: readonly Inline[]): Inline[] => {
    const [before = '', after = ''] = translate(`${found.kind}.caption`, {
      number: found.number,
      title: BETWEEN,
    }).split(BETWEEN);
    return [textOf(before), ...title, textOf(after)].filter(
      (inline) => inline.kind !== 'text' || inline.text,
    );
  };
  if (block.kind === 'image') return block.caption ? { ...block, caption: numbered(block.caption) } : block;
  if (block.kind !== 'table' && block.kind !== 'bars' && block.kind !== 'map') return block;
  return { ...block, titleInlines: numbered(block.titleInlines ?? [textOf(block.title)]) };
}

/** A place of the title in a text, that no text holds. */
const BETWEEN = '\u0000';

function textOf(text: string): Inline {
  return { kind: 'text', text };
}

/** How a text names a numbered block: « tableau 3 », 表3. */
export function nameOfNumbered(
  id: string,
  numbers: BlockNumbers | undefined,
  translate: Translate,
): string | undefined {
  const found = numbers?.ofId.get(id);
  return found && translate(`${found.kind}.named`, { number: found.number });
}

/** Whether a text is nothing but the kind's own word (« Le tableau », 表): its number then completes it. */
export function isOwnWord(
  text: string,
  id: string,
  numbers: BlockNumbers | undefined,
  translate: Translate,
): boolean {
  const found = numbers?.ofId.get(id);
  if (!found) return false;
  const word = translate(`${found.kind}.named`, { number: '' }).trim();
  return text.trim().toLowerCase() === word.toLowerCase();
}
