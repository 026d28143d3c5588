import { placeName, type Part } from './part.ts';
import { textOf, type GlyphPosition, type LaidOutNode, type NodeBox, type TextRun } from '../tree.ts';
import type { ArtifactKind, MarkedDrawing, RunMark } from './drawing.ts';
import { StructureElement } from './element.ts';
import { LinkedBlocks } from './linkedBlocks.ts';
import { followLinks, joinAreas, linkOf, targetOf, textsIn, type LinkUse } from './linkUses.ts';
import { elementOf, firstElement, HOLDS_TEXT, isBeginning, isBlank, PICTURES } from './nodeFacts.ts';
import { StructureNode } from './node.ts';
import { PageClaims } from './pageClaims.ts';
import { SpokenSpaces } from './spokenSpace.ts';

type Marks = WeakMap<readonly GlyphPosition[], RunMark>;

/** Roles whose kids are of fixed kinds, where no Note may stand (ISO 32000-1, 14.8.4.3). */
const HOLDS_NO_NOTE: ReadonlySet<string> = new Set([
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
  'L',
  'LI',
  'TOC',
]);

/** A page that says, while it is drawn, what each thing on it is. */
export interface MarkedPage {
  readonly page: LaidOutNode;
  readonly claims: PageClaims;
}

/** A text that has begun: it may go on over pages. */
interface MarkedText {
  readonly block: StructureNode;
  readonly useOf: ReturnType<typeof followLinks>;
}

/** A cell takes its place in its row even when it is empty. */
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

/**
 * Ties laid-out pages to a structure tree. Runs of text are tied by the identity of their
 * positions; pictures by zero-size canvases around them, whose paint callback runs when the
 * renderer comes to them. The pages are copied where they change; what is drawn stays the same.
 */
export class StructureMarker {
  private readonly drawing: MarkedDrawing;
  private readonly marks: Marks;
  private readonly root: StructureNode;
  private readonly nodes = new Map<StructureElement, StructureNode>();
  private readonly texts = new WeakMap<object, MarkedText>();
  private readonly linkedBlocks = new LinkedBlocks();
  private readonly spaces = new SpokenSpaces();
  private readonly repeated = new Set<StructureElement>();
  /** That of the page that is being marked: links lead to places in it. */
  private part: Part | undefined;
  private page: LaidOutNode | undefined;
  private claims = new PageClaims();

  /** @param root of the file's tree, or of one that is thrown away: links are found on the way */
  constructor(drawing: MarkedDrawing, root: StructureNode, marks: Marks) {
    this.drawing = drawing;
    this.root = root;
    this.marks = marks;
  }

  /** Marks one page whose content belongs to `section`, or to its part, or to the document itself. */
  markPage(page: LaidOutNode, section: StructureElement | undefined, part?: Part): MarkedPage {
    this.part = part;
    this.page = page;
    this.claims = new PageClaims();
    const book = part ? this.nodeFor(part.structure, this.root) : this.root;
    const parent = section ? this.nodeFor(section, book) : book;
    const marked = { ...page, children: this.markAll(page.children ?? [], parent) };
    return { page: marked, claims: this.claims };
  }

  private nodeFor(element: StructureElement, parent: StructureNode): StructureNode {
    let node = this.nodes.get(element);
    if (!node) this.nodes.set(element, (node = new StructureNode(element.role, parent, element)));
    return node;
  }

  private markAll(nodes: readonly LaidOutNode[], parent: StructureNode): LaidOutNode[] {
    return nodes.flatMap((node) => this.mark(node, parent));
  }

  private mark(node: LaidOutNode, parent: StructureNode): LaidOutNode[] {
    const artifact = this.artifactKindOf(node);
    if (artifact) return [this.artifact(artifact), node, this.release()];
    const element = elementOf(node);
    const owner = element ? this.nodeFor(element, parent) : parent;
    if (element && CELLS.has(element.role) && isBlank(node))
      return [this.paint('', () => owner.attach()), node];
    if (node.type === 'TEXT') return this.markText(node, owner, element !== undefined);
    if (PICTURES.has(node.type) || element?.options.opaque) return this.markPicture(node, owner, element);
    const target = targetOf(node);
    if (target && node.box) return this.markLinkedBlock(node, node.box, target, owner);
    return [{ ...node, children: this.markAll(node.children ?? [], owner) }];
  }

  /** Marked so by its author, or the second and later copies of a repeated node. */
  private artifactKindOf(node: LaidOutNode): ArtifactKind | undefined {
    const { artifact, fixed } = node.props;
    if (artifact === 'Background') return { type: 'Background' };
    if (artifact === 'Header' || artifact === 'Footer') return { type: 'Pagination', subtype: artifact };
    if (artifact) return { type: 'Layout' };
    if (!fixed) return undefined;
    const element = firstElement(node);
    if (element && !this.repeated.has(element)) {
      this.repeated.add(element);
      return undefined;
    }
    return { type: 'Pagination' };
  }

  private markPicture(
    node: LaidOutNode,
    owner: StructureNode,
    element: StructureElement | undefined,
  ): LaidOutNode[] {
    // A picture that nobody claims is an artifact, but for one inside a figure: it is what the figure shows
    if (!element && owner.role !== 'Figure') return [node];
    const { box } = node;
    const open = this.paint(this.claims.wordOf(owner), () => {
      this.drawing.setOwner(owner);
      if (box && box.width * box.height > 0 && owner.role === 'Figure')
        owner.boundingBox = enclosing(owner.boundingBox, this.drawing.pageRectangle(box));
    });
    return [open, node, this.release()];
  }

  /** A link around whole blocks: what is in it is read as its content. */
  private markLinkedBlock(
    node: LaidOutNode,
    box: NodeBox,
    target: string,
    owner: StructureNode,
  ): LaidOutNode[] {
    const texts = textsIn(node);
    const named = owner.closest('Link');
    const { link, inside } = named
      ? { link: named, inside: owner }
      : this.linkedBlocks.blockOf(node, target, owner, this.page);
    const description = link.element?.options.description ?? texts.join(' ');
    const area = this.paint('', () =>
      this.drawing.addLinkArea(box, { target: this.inPart(target), node: link, description }),
    );
    return [area, { ...node, children: this.markAll(node.children ?? [], inside) }];
  }

  /** @param word what the callback changes of how the page is written; empty where it changes nothing */
  private paint(word: string, callback: () => void): LaidOutNode {
    return {
      type: 'CANVAS',
      box: { top: 0, left: 0, width: 1, height: 1 },
      style: {},
      props: { paint: this.claims.callback(callback, word) },
      children: [],
    };
  }

  private artifact(kind: ArtifactKind): LaidOutNode {
    return this.paint(this.claims.wordOf(null, kind), () => this.drawing.setOwner(null, kind));
  }

  private release(): LaidOutNode {
    return this.paint('-', () => this.drawing.setOwner(null));
  }

  // Text ---------------------------------------------------------------------

  private markText(text: LaidOutNode, owner: StructureNode, hasElement: boolean): LaidOutNode[] {
    const [first] = text.lines ?? [];
    if (!first) return [text];
    const begun = isBeginning(text) ? undefined : this.texts.get(text.props);
    const { block, useOf } = begun ?? this.beginText(text, owner, hasElement);
    const spoken = this.namedOwner(first.runs[0]) ?? block;
    const node = begun ? text : this.spaces.parted(text, spoken);
    if (node !== text) this.claims.spaced();
    this.spaces.said(node, spoken);
    for (const { runs } of node.lines ?? []) {
      const marks = joinAreas(runs.map((run) => this.markOf(run, block, useOf(run.attributes.link))));
      runs.forEach(({ positions }, i) => {
        const mark = marks[i];
        if (positions && mark) this.marks.set(positions, this.claims.run(mark));
      });
    }
    return [node];
  }

  private beginText(node: LaidOutNode, owner: StructureNode, hasElement: boolean): MarkedText {
    const block = hasElement || HOLDS_TEXT.has(owner.role) ? owner : new StructureNode('P', owner);
    const uses: LinkUse[] = [];
    this.declareInline(node.children ?? [], block, block, uses);
    const text = { block, useOf: followLinks(uses) };
    this.texts.set(node.props, text);
    return text;
  }

  /** Makes the nodes of inline elements before any is drawn, so that each knows its parent. */
  private declareInline(
    nodes: readonly LaidOutNode[],
    parent: StructureNode,
    block: StructureNode,
    uses: LinkUse[],
  ): void {
    for (const node of nodes) {
      if (node.type === 'TEXT_INSTANCE') continue;
      const element = elementOf(node);
      const own = element ? this.nodeFor(element, parent) : parent;
      if (element?.options.note) this.placeNote(element.options.note, block);
      if (element?.options.reading) this.nodeFor(element.options.reading.element, parent);
      const target = targetOf(node);
      const link = own.closest('Link');
      if (target) uses.push({ target, node: link ?? new StructureNode('Link', own), text: textOf(node) });
      this.declareInline(node.children ?? [], own, block, uses);
    }
  }

  /**
   * A note is read right after the block that calls it, although it is drawn in the margin; after the whole
   * figure, where a caption calls it, since a figure's alternative stands for all that is in it.
   */
  private placeNote(note: StructureElement, caller: StructureNode): void {
    if (this.nodes.has(note)) return;
    const block = caller.parent?.role === 'Figure' ? caller.parent : caller;
    const parent = block.parent && !HOLDS_NO_NOTE.has(block.parent.role) ? block.parent : block;
    const node = this.nodeFor(note, parent);
    if (parent !== block) block.followedBy(node);
  }

  private markOf(run: TextRun, block: StructureNode, use: LinkUse | undefined): RunMark {
    const { link } = run.attributes;
    const named = this.namedOwner(run);
    const implied = link && !named?.closest('Link') ? use?.node : undefined;
    const owner = implied ?? named ?? block;
    return link ? { owner, link: linkOf(run, this.inPart(link), use, owner.closest('Link')) } : { owner };
  }

  private namedOwner(run: TextRun | undefined): StructureNode | undefined {
    const element = run?.attributes.underlineStyle;
    return element instanceof StructureElement ? this.nodes.get(element) : undefined;
  }

  private inPart(target: string): string {
    return target.startsWith('#') ? `#${placeName(this.part, target.slice(1))}` : target;
  }
}

/** The rectangle around two; a figure may be drawn in parts, such as the bars of a chart. */
function enclosing(one: readonly number[] | undefined, other: readonly number[]): readonly number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = other;
  const [l = left, b = bottom, r = right, t = top] = one ?? [];
  return [Math.min(l, left), Math.min(b, bottom), Math.max(r, right), Math.max(t, top)];
}
