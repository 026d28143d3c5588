import type { FontFace, LaidOutNode, TextLine, TextRun } from '../tree.ts';
import type { StructureNode } from './node.ts';

/** Roles that stand within a line of their block (ISO 32000-1, 14.8.4.4); the label of a line is in it too. */
const IN_LINE: ReadonlySet<string> = new Set([
  'Span', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Ruby', 'RB', 'RT', 'Lbl',
]); // prettier-ignore

const SPACE = 0x20;

/**
 * Keeps texts of different boxes apart for those who hear them. Two names that stand beside each other in
 * one heading are drawn far apart, but nothing between them would be read: the later one gets a space.
 */
export class SpokenSpaces {
  private readonly begun = new Set<StructureNode>();
  private readonly endsApart = new Set<StructureNode>();

  /** The text, with a space at its head where its block has text already that ends without one. */
  parted(node: LaidOutNode, owner: StructureNode): LaidOutNode {
    const block = blockOf(owner);
    const needsSpace = this.begun.has(block) && !this.endsApart.has(block);
    return needsSpace ? withSpace(node) : node;
  }

  /** Remembers how the text that stands on a page ends. */
  said(node: LaidOutNode, owner: StructureNode): void {
    const block = blockOf(owner);
    const text = node.lines?.at(-1)?.string;
    if (!text) return;
    this.begun.add(block);
    if (/\s$/.test(text)) this.endsApart.add(block);
    else this.endsApart.delete(block);
  }
}

/** The block that is read without a pause: what is inside a line belongs to the line's. */
function blockOf(node: StructureNode): StructureNode {
  return IN_LINE.has(node.role) && node.parent ? blockOf(node.parent) : node;
}

function withSpace(node: LaidOutNode): LaidOutNode {
  const [first, ...others] = node.lines ?? [];
  const [run, ...runs] = first?.runs ?? [];
  if (!first || !run || /^\s/.test(first.string)) return node;
  const spaced: TextLine = { ...first, runs: [spacedRun(run), ...runs] };
  return { ...node, lines: [spaced, ...others] };
}

/** A space that takes no room, so that nothing moves. */
function spacedRun(run: TextRun): TextRun {
  const face: FontFace | undefined = run.attributes.font[0];
  if (!face?.hasGlyphForCodePoint(SPACE) || !run.glyphs || !run.positions) return run;
  // fontkit's own glyph says what it was first asked for, which may have been a space that does not break
  const { id, advanceWidth } = face.glyphForCodePoint(SPACE);
  const glyph = { id, codePoints: [SPACE], advanceWidth };
  const position = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth };
  return { ...run, glyphs: [glyph, ...run.glyphs], positions: [position, ...run.positions] };
}
