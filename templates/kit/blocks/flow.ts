import type { Language } from '../../../src/i18n/language.ts';
import type { Block } from '../../../src/model/publication/prose.ts';
import { habitsOf } from '../../locales/texts.ts';
import { inlinesOf } from '../text/notes.ts';
import { plainText } from '../text/plainText.ts';

/** What a page break does with a block, for what it says of its neighbours. */
export interface Flow {
  /** It announces what follows, which stays with its last lines. */
  readonly leadIn: boolean;
  /** It may head the next page, after text that follows it. */
  readonly float: boolean;
  /** It is text that may go before a block which waits. */
  readonly fills: boolean;
}

/**
 * How the block at an index goes with those around it.
 * @param floats whether any of these blocks may wait for the next page
 */
export function flowOf(blocks: readonly Block[], index: number, language: Language, floats = false): Flow {
  const block = blocks[index];
  const before = blocks[index - 1];
  const next = blocks[index + 1];
  const leadIn =
    block !== undefined && (announces(block, next, language) || isAllBetween(before, block, next));
  // Calls are numbered in the order of the text: what holds some keeps its place
  const float =
    floats &&
    block !== undefined &&
    isFigure(block) &&
    before?.kind !== 'heading' &&
    !inlinesOf([block]).some(({ kind }) => kind === 'citation' || kind === 'noteCall') &&
    !(before && announces(before, block, language));
  const fills =
    floats &&
    (block?.kind === 'paragraph' || block?.kind === 'list') &&
    !leadIn &&
    !says(block, habitsOf(language).above, language);
  return { leadIn, float, fills };
}

/** What a heading says before its table or chart belongs to both. */
function isAllBetween(before: Block | undefined, { kind }: Block, next: Block | undefined): boolean {
  return before?.kind === 'heading' && kind === 'paragraph' && next !== undefined && isFigure(next);
}

function isFigure({ kind }: Block): boolean {
  return kind === 'table' || kind === 'bars' || kind === 'image';
}

/** « Le tableau suivant… », or a paragraph that ends with a colon, before what it speaks of. */
function announces(block: Block, next: Block | undefined, language: Language): boolean {
  if (block.kind !== 'paragraph' || !next || next.kind === 'paragraph' || next.kind === 'heading')
    return false;
  return (
    /[:\uff1a]\s*$/.test(plainText(block.children, language)) ||
    says(block, habitsOf(language).below, language)
  );
}

/** Whether a text holds one of some words, which are apart by `|`. */
function says(block: Block, words: string | undefined, language: Language): boolean {
  if (!words) return false;
  const inlines = block.kind === 'paragraph' ? block.children : inlinesOf([block]);
  const text = plainText(inlines, language).toLowerCase();
  return words.split('|').some((word) => text.includes(word));
}
