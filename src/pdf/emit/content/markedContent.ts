import type { ArtifactKind } from '../../structure/drawing.ts';
import type { StructureNode } from '../../structure/node.ts';
import type { PdfPage } from '../pdfkit.ts';
import type { StructureTree } from '../structureTree.ts';
import type { ContentStream } from './contentStream.ts';

/**
 * Says of all that is painted whose it is (ISO 32000-1, 14.6 and 14.8.2.2). Opened where something is painted, and
 * kept open while the owner stays the same.
 */
export class MarkedContent {
  private readonly tree: StructureTree;
  private readonly stream: ContentStream;
  private owner: StructureNode | null = null;
  private artifact: ArtifactKind = { type: 'Layout' };
  private openKey: StructureNode | string | null = null;
  /** Copies of a repeated node share their positions with the first: an artifact's runs are not asked for marks. */
  ignoresRuns = false;

  constructor(tree: StructureTree, stream: ContentStream) {
    this.tree = tree;
    this.stream = stream;
  }

  /** Whose all is that is painted now, but for runs with an owner of their own. */
  get current(): StructureNode | null {
    return this.owner;
  }

  /** All that is painted until the next call belongs to `node`, or is an artifact. */
  setOwner(node: StructureNode | null, artifact?: ArtifactKind): void {
    this.owner = node;
    this.artifact = artifact ?? { type: 'Layout' };
    this.ignoresRuns = artifact !== undefined;
  }

  /** To be called before something is painted; a run of text may have an owner of its own. */
  open(page: PdfPage, owner: StructureNode | null = this.owner): void {
    const key = owner ?? `${this.artifact.type} ${this.artifact.subtype ?? ''}`;
    if (key === this.openKey) return;
    this.close();
    this.openKey = key;
    if (owner) this.stream.mark(`/${owner.role} <</MCID ${this.tree.addMark(owner, page)}>> BDC`);
    else this.stream.mark(artifactOperator(this.artifact));
  }

  close(): void {
    if (this.openKey !== null) this.stream.mark('EMC');
    this.openKey = null;
  }
}

/** An artifact needs no properties (ISO 32000-1, 14.8.2.2.2), and those of the layout are thousands. */
function artifactOperator({ type, subtype }: ArtifactKind): string {
  if (type === 'Layout') return '/Artifact BMC';
  return `/Artifact <</Type /${type}${subtype ? ` /Subtype /${subtype}` : ''}>> BDC`;
}
