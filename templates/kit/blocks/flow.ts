import type { Language } from '../../../src/i18n/language.ts';
import type { Block } from '../../../src/model/publication/prose.ts';
import { habitsOf } from '../../locales/texts.ts';
import { widthInLetters } from '../text/letterWidths.ts';
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
  /** The running text goes on from a paragraph or a list, whatever figure stands between: it is indented. */
  readonly goesOn: boolean;
  /** A heading with two lines or so, and then a figure that may wait. */
  readonly announcesFigure: boolean;
}

/**
 * How the block at an index goes with those around it.
 * @param floats whether any of these blocks may wait for the next page
 */
export function flowOf(blocks: readonly Block[], index: number, language: Language, floats = false): Flow {
  const block = blocks[index];
  const float = floats && mayWait(blocks, index, language);
  const nextMayWait = floats && mayWait(blocks, index + 1, language);
  const leadIn =
    block !== undefined &&
    (announces(block, blocks[index + 1], language) || (isAllBetween(blocks, index) && !nextMayWait));
  const fills = floats && block !== undefined && !leadIn && mayFill(blocks, index, language);
  const announcesFigure =
    floats &&
    isAllBetween(blocks, index + 1) &&
    mayWait(blocks, index + 2, language) &&
    lettersOf(blocks[index + 1], language) <= SHORT;
  return { leadIn, float, fills, goesOn: goesOn(blocks, index), announcesFigure };
}

/** A figure or a box that nothing announces, not even a heading, and that text follows. */
function mayWait(blocks: readonly Block[], index: number, language: Language): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block || !isFigure(block) || before?.kind === 'heading' || !next) return false;
  return mayFill(blocks, index + 1, language) && !(before && announces(before, block, language));
}

/** Text that does not speak of what stands above it; a heading with such text, and no figure of its own, below it. */
function mayFill(blocks: readonly Block[], index: number, language: Language): boolean {
  const block = blocks[index];
  if (block?.kind === 'heading') return mayFill(blocks, index + 1, language) && !hasFigure(blocks, index);
  if (block?.kind !== 'paragraph' && block?.kind !== 'list') return false;
  const inlines = block.kind === 'paragraph' ? block.children : inlinesOf([block]);
  return !says(plainText(inlines, language), habitsOf(language).above);
}

/** In letters: two lines of text. */
const SHORT = 140;

function lettersOf(block: Block | undefined, language: Language): number {
  return block?.kind === 'paragraph' ? widthInLetters(plainText(block.children, language)) : 0;
}

function hasFigure(blocks: readonly Block[], heading: number): boolean {
  const block = blocks[heading + 2];
  return block !== undefined && isFigure(block);
}

/** What a heading says before its table or chart belongs to both. */
function isAllBetween(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return (
    blocks[index - 1]?.kind === 'heading' &&
    blocks[index]?.kind === 'paragraph' &&
    next !== undefined &&
    isFigure(next)
  );
}

/** Figures and boxes may stand elsewhere: they do not end the text around them. */
function goesOn(blocks: readonly Block[], index: number): boolean {
  const before = blocks.slice(0, index).findLast((block) => !isFigure(block));
  return before?.kind === 'paragraph' || before?.kind === 'list';
}

/** What may stand at the head of the next page. */
function isFigure(block: Block): boolean {
  if (block.kind === 'aside') return block.aside === 'encadre';
  return ['table', 'bars', 'map', 'figures', 'image'].includes(block.kind);
}

/** « Le tableau suivant… », or a paragraph that ends with a colon, before what it speaks of. */
function announces(block: Block, next: Block | undefined, language: Language): boolean {
  if (block.kind !== 'paragraph' || !next || next.kind === 'paragraph' || next.kind === 'heading')
    return false;
  const text = plainText(block.children, language);
  return /[:\uff1a]\s*$/.test(text) || says(text, habitsOf(language).below);
}

/** Whether a text holds one of some words, which are apart by `|`. */
function says(text: string, words: string | undefined): boolean {
  if (!words) return false;
  const lower = text.toLowerCase();
  return words.split('|').some((word) => lower.includes(word));
}
