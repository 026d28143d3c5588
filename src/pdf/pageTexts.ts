import type { ComposedSheet } from './layout/composition.ts';
import type { SectionLayout } from './layout/sectionLayout.ts';
import { textOf, type FaceGlyph, type LaidOutNode, type TextLine } from './tree.ts';
import { withoutDropped } from './text/shaping/invisible.ts';

/** What pages that are laid out say: a reader of the finished file must find the same. */
export interface PageTexts {
  /** For each page, what all its glyphs stand for: notes, running heads and labels of drawings too. */
  readonly pages: readonly string[];
  /** Texts whose lines do not say what they were made from. */
  readonly unset: readonly UnsetText[];
}

/** A text that was lost, in whole or in part, between its words and its lines. */
export interface UnsetText {
  /** As it was given; empty where nothing is set of a whole section. */
  readonly text: string;
  /** Where it begins, from 0. */
  readonly page: number;
  /** What the template said that it was made from (`MadeFrom`). */
  readonly madeFrom: unknown;
}

/** A text with the lines of all its parts. */
interface GatheredText {
  readonly node: LaidOutNode;
  readonly page: number;
  readonly madeFrom: unknown;
  set: string;
}

/** A section, as far as its pages have been read. */
interface SectionRead {
  readonly page: number;
  hasTexts: boolean;
  says: boolean;
}

/**
 * Reads what pages say, from the characters that their glyphs stand for, and holds it against the words that the
 * glyphs were made of. With the finished file held against `pages`, no step from a word to a file can lose it.
 */
export function textsOfPages(composed: readonly Pick<ComposedSheet, 'sheet' | 'page'>[]): PageTexts {
  const texts = new Map<unknown, GatheredText>();
  const sections = new Map<SectionLayout, SectionRead>();
  const pages = composed.map(({ sheet: { layout }, page }, index) => {
    let said = '';
    let hasTexts = false;
    const gather = (node: LaidOutNode, outer: unknown): void => {
      const madeFrom = node.props['madeFrom'] ?? outer;
      if (!isSet(node)) {
        for (const child of node.children ?? []) gather(child, madeFrom);
        return;
      }
      hasTexts = true;
      const own = textsOfLines(node.lines ?? []);
      said += own.said;
      const gathered = texts.get(node.props) ?? { node, page: index, madeFrom, set: '' };
      gathered.set += own.words;
      texts.set(node.props, gathered);
    };
    gather(page, layout?.section.madeFrom);
    if (layout) {
      const section = sections.get(layout) ?? { page: index, hasTexts: false, says: false };
      section.hasTexts ||= hasTexts;
      section.says ||= /\S/.test(said);
      sections.set(layout, section);
    }
    return said;
  });
  return { pages, unset: [...mutes(sections), ...partsLost(texts)] };
}

/** Sections whose texts have not one word: with its words, a text loses what they could be held against. */
function mutes(sections: ReadonlyMap<SectionLayout, SectionRead>): UnsetText[] {
  return [...sections].flatMap(([{ section }, { page, hasTexts, says }]) =>
    hasTexts && !says ? [{ text: '', page, madeFrom: section.madeFrom }] : [],
  );
}

function partsLost(texts: ReadonlyMap<unknown, GatheredText>): UnsetText[] {
  return [...texts.values()]
    .filter((text) => !isWhole(text))
    .map(({ node, page, madeFrom }) => ({ text: textOf(node).trim(), page, madeFrom }));
}

/** What is set in lines of its own: a text, or in a drawing its spans. */
function isSet({ type, children = [] }: LaidOutNode): boolean {
  return type === 'TSPAN' || (type === 'TEXT' && !children.some((child) => child.type === 'TSPAN'));
}

/** By the lines, which do not change once they are laid out: pages that stay are not read again. */
const read = new WeakMap<readonly TextLine[], LineTexts>();

/** What lines say, and what of it stands for words: readings above them take none of their places. */
interface LineTexts {
  readonly said: string;
  readonly words: string;
}

function textsOfLines(lines: readonly TextLine[]): LineTexts {
  const known = read.get(lines);
  if (known) return known;
  const texts = textsOfNewLines(lines);
  read.set(lines, texts);
  return texts;
}

function textsOfNewLines(lines: readonly TextLine[]): LineTexts {
  let said = '';
  let words = '';
  for (const { runs } of lines)
    for (const { start, end, glyphs = [] } of runs) {
      const text = textOfGlyphs(glyphs);
      said += text;
      if (end > start) words += text;
    }
  return { said, words };
}

function textOfGlyphs(glyphs: readonly FaceGlyph[]): string {
  const points: number[] = [];
  for (const { codePoints } of glyphs) for (const point of codePoints) points.push(point);
  let text = '';
  for (let at = 0; at < points.length; at += AT_ONCE)
    text += String.fromCodePoint(...points.slice(at, at + AT_ONCE));
  return text;
}

/** As many arguments as a call takes anywhere. */
const AT_ONCE = 4096;

/** What is repeated on several pages is whole each time; a text of another direction is set in another order. */
function isWhole({ node, set }: GatheredText): boolean {
  const words = textOf(node);
  if (words === set) return true;
  const given = comparable(words, node);
  const found = comparable(set, node);
  if (given === found) return true;
  const times = given === '' ? 0 : found.length / given.length;
  if (!Number.isInteger(times) || times === 0) return false;
  return found === given.repeat(times) || inOrder(found) === inOrder(given.repeat(times));
}

/**
 * What may differ: blanks, hyphens that the setter adds (React-PDF's own one sets real ones), and joiners and variation
 * selectors, which print nothing and go where a face has no shape for them.
 */
const FREE = /\s|\u00ad|-|\u034f|\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

function comparable(text: string, { style }: LaidOutNode): string {
  const bare = withoutDropped(text).replace(FREE, '').normalize('NFD');
  return style?.['textTransform'] ? bare.toUpperCase() : bare;
}

function inOrder(text: string): string {
  return Array.from(text).sort().join('');
}
