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
  /** Where it does not fit, it may stand after text that follows it, or before text above it: nothing announces it. */
  readonly float: boolean;
  /** It is text that may go before a block which waits. */
  readonly fills: boolean;
  /** The running text goes on from a paragraph or a list, whatever figure stands between: it is indented. */
  readonly goesOn: boolean;
  /** A heading with two lines or so, and then a figure that may wait. */
  readonly announcesFigure: boolean;
}

/**
 * Where figures and boxes that do not fit may stand: within the part of the text below their heading, or `beyond` the
 * next heading too.
 */
export type Floats = 'within' | 'beyond';

/**
 * How the block at an index goes with those around it.
 * @param floats whether any of these blocks may stand elsewhere, and how far
 */
export function flowOf(blocks: readonly Block[], index: number, language: Language, floats?: Floats): Flow {
  const block = blocks[index];
  const text: FlowingText = { blocks, language, floats };
  const leadIn =
    block !== undefined &&
    (announces(block, blocks[index + 1], language) ||
      (isAllBetween(blocks, index) && !mayWait(text, index + 1)));
  const announcesFigure =
    isAllBetween(blocks, index + 1) &&
    mayWait(text, index + 2) &&
    lettersOf(blocks[index + 1], language) <= SHORT;
  const float = mayMove(text, index);
  const fills = floats !== undefined && block !== undefined && !leadIn && mayFill(text, index);
  return { leadIn, float, fills, goesOn: goesOn(blocks, index), announcesFigure };
}

interface FlowingText {
  readonly blocks: readonly Block[];
  readonly language: Language;
  readonly floats: Floats | undefined;
}

/** A figure or a box that nothing announces, not even a heading. */
function mayMove({ blocks, language, floats }: FlowingText, index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (!floats || !block || !isFigure(block) || before?.kind === 'heading') return false;
  return !(before && announces(before, block, language));
}

/** One that text follows which may go before it. */
function mayWait(text: FlowingText, index: number): boolean {
  return mayMove(text, index) && mayFill(text, index + 1);
}

/**
 * Text that does not speak of what stands above it; a heading that what waits may go behind, with such text and no
 * figure of its own below it.
 */
function mayFill(text: FlowingText, index: number): boolean {
  const { blocks, language } = text;
  const block = blocks[index];
  if (block?.kind === 'heading')
    return mayPass(text, index) && mayFill(text, index + 1) && !hasFigure(blocks, index);
  if (block?.kind !== 'paragraph' && block?.kind !== 'list') return false;
  const inlines = block.kind === 'paragraph' ? block.children : inlinesOf([block]);
  return !says(plainText(inlines, language), habitsOf(language).above);
}

/** What waits stays below its heading: it goes behind none of its level or above, or behind one and no further. */
function mayPass(text: FlowingText, heading: number): boolean {
  const { blocks, floats } = text;
  const level = levelAt(blocks, heading);
  const above = blocks.slice(0, heading).findLastIndex((block) => block.kind === 'heading');
  if (level > levelAt(blocks, above)) return true;
  const isBetween = (index: number): boolean => index > above && index < heading;
  return (
    floats === 'beyond' &&
    level === levelAt(blocks, above) &&
    blocks.some((_, index) => isBetween(index) && mayMove(text, index))
  );
}

/** Level of a heading; that of a chapter where there is none. */
function levelAt(blocks: readonly Block[], index: number): number {
  const heading = blocks[index];
  return heading?.kind === 'heading' ? heading.level : 1;
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
