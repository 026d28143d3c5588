import type { ArtifactKind, PublicationDocument, RunLink, RunMark } from '../emit/document.ts';
import { textOf, type GlyphPosition, type LaidOutNode, type TextRun } from '../tree.ts';
import { StructureElement, type Role } from './element.ts';
import { StructureNode } from './tree.ts';

type Marks = WeakMap<readonly GlyphPosition[], RunMark>;

/** Roles that may hold text themselves; text in any other gets a paragraph of its own. */
const HOLDS_TEXT: ReadonlySet<string> = new Set([
  'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'LBody', 'TD', 'TH', 'Caption', 'Note', 'Link', 'Span',
  'Quote', 'Reference', 'BibEntry', 'Code', 'TOCI', 'Figure', 'RB', 'RT',
]); // prettier-ignore

/** Roles whose kids are of fixed kinds, where no Note may stand (ISO 32000-1, 14.8.4.3). */
const HOLDS_NO_NOTE: ReadonlySet<string> = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'LI', 'TOC']);

const PICTURES: ReadonlySet<string> = new Set(['IMAGE', 'SVG', 'CANVAS']);

/**
 * Ties laid-out pages to a structure tree. Runs of text are tied by the identity of their
 * positions; pictures by zero-size canvases around them, whose paint callback runs when the
 * renderer comes to them. The pages are copied where they change; what is drawn stays the same.
 */
export class StructureMarker {
  private readonly document: PublicationDocument;
  private readonly marks: Marks;
  private readonly nodes = new Map<StructureElement, StructureNode>();
  private readonly repeated = new Set<StructureElement>();

  constructor(document: PublicationDocument, marks: Marks) {
    this.document = document;
    this.marks = marks;
  }

  /** Marks one page whose content belongs to `section`, or to the document itself. */
  markPage(page: LaidOutNode, section: StructureElement | undefined): LaidOutNode {
    const root = this.document.structure?.root;
    if (!root) return page;
    const parent = section ? this.nodeFor(section, root) : root;
    return { ...page, children: this.markAll(page.children ?? [], parent) };
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
    if (artifact) return [this.paint(() => this.document.setOwner(null, artifact)), node, this.release()];
    const element = elementOf(node);
    const owner = element ? this.nodeFor(element, parent) : parent;
    if (node.type === 'TEXT') return this.markText(node, owner, element !== undefined);
    if (PICTURES.has(node.type) || element?.options.opaque) return this.markPicture(node, owner, element);
    const children = this.markAll(node.children ?? [], owner);
    if (node.type === 'LINK') return this.markLinkedBlock({ ...node, children }, owner, parent);
    return [{ ...node, children }];
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

  private markPicture(node: LaidOutNode, owner: StructureNode, element: StructureElement | undefined): LaidOutNode[] {
    if (!element) return [node];
    const { box } = node;
    const open = this.paint(() => {
      this.document.setOwner(owner);
      if (box && owner.role === 'Figure') owner.boundingBox = this.document.pageRectangle(box);
    });
    return [open, node, this.release()];
  }

  private markLinkedBlock(node: LaidOutNode, owner: StructureNode, parent: StructureNode): LaidOutNode[] {
    const target = targetOf(node);
    const { box } = node;
    if (!target || !box) return [node];
    const link = owner.role === 'Link' ? owner : (owner.closest('Link') ?? new StructureNode('Link', parent));
    const description = link.element?.options.description ?? textOf(node);
    const area = this.paint(() => this.document.addLinkArea(box, { target, node: link, description }));
    return [area, node];
  }

  private paint(callback: () => void): LaidOutNode {
    return {
      type: 'CANVAS',
      box: { top: 0, left: 0, width: 1, height: 1 },
      style: {},
      props: { paint: callback },
      children: [],
    };
  }

  private release(): LaidOutNode {
    return this.paint(() => this.document.setOwner(null));
  }

  // Text ---------------------------------------------------------------------

  private markText(node: LaidOutNode, owner: StructureNode, hasElement: boolean): LaidOutNode[] {
    if (!node.lines?.length) return [node];
    const block = hasElement || HOLDS_TEXT.has(owner.role) ? owner : new StructureNode('P', owner);
    const links = new Map<string, StructureNode>();
    this.declareInline(node.children ?? [], block, block, links);
    for (const line of node.lines) {
      for (const run of line.runs) {
        if (run.positions) this.marks.set(run.positions, this.markOf(run, block, links));
      }
    }
    return [node];
  }

  /** Makes the nodes of inline elements before any is drawn, so that each knows its parent. */
  private declareInline(
    nodes: readonly LaidOutNode[],
    parent: StructureNode,
    block: StructureNode,
    links: Map<string, StructureNode>,
  ): void {
    for (const node of nodes) {
      if (node.type === 'TEXT_INSTANCE') continue;
      const element = elementOf(node);
      const own = element ? this.nodeFor(element, parent) : parent;
      if (element?.options.note) this.placeNote(element.options.note, block);
      const target = targetOf(node);
      if (target && !links.has(target)) links.set(target, own.role === 'Link' ? own : new StructureNode('Link', own));
      this.declareInline(node.children ?? [], own, block, links);
    }
  }

  /** A note is read right after the block that calls it, although it is drawn in the margin. */
  private placeNote(note: StructureElement, block: StructureNode): void {
    if (this.nodes.has(note)) return;
    const parent = block.parent && !HOLDS_NO_NOTE.has(block.parent.role) ? block.parent : block;
    const node = this.nodeFor(note, parent);
    if (parent !== block) block.followedBy(node);
  }

  private markOf(run: TextRun, block: StructureNode, links: ReadonlyMap<string, StructureNode>): RunMark {
    const { link, underlineStyle } = run.attributes;
    const named = underlineStyle instanceof StructureElement ? this.nodes.get(underlineStyle) : undefined;
    const implied = link && !named?.closest('Link') ? links.get(link) : undefined;
    const owner = implied ?? named ?? block;
    return link ? { owner, link: linkOf(run, link, owner.closest('Link')) } : { owner };
  }
}

function linkOf(run: TextRun, target: string, node: StructureNode | null): RunLink {
  return {
    target,
    node,
    description: node?.element?.options.description ?? target,
    width: run.xAdvance ?? 0,
    ascent: run.ascent ?? run.attributes.fontSize ?? 0,
    descent: -(run.descent ?? 0),
  };
}

function elementOf(node: LaidOutNode): StructureElement | undefined {
  const { structure } = node.props;
  return structure instanceof StructureElement ? structure : undefined;
}

function firstElement(node: LaidOutNode): StructureElement | undefined {
  const own = elementOf(node);
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = firstElement(child);
    if (found) return found;
  }
  return undefined;
}

function targetOf(node: LaidOutNode): string | undefined {
  const target = node.props['src'] ?? node.props['href'];
  return node.type === 'LINK' && typeof target === 'string' ? target : undefined;
}

/** Role of a heading of the given depth, from 1 to 6. */
export function headingRole(level: number): Role {
  const roles: readonly Role[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
  return roles[Math.min(6, Math.max(1, level)) - 1] ?? 'H6';
}
