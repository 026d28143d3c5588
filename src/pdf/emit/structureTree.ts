import { StructureNode, type FileObject, type Kid, type MarkedContentReference } from '../structure/node.ts';
import { pdfString, type PdfDocument, type PdfPage, type PdfReference } from './pdfkit.ts';

/** The structure tree of a document and the parent tree that leads back to it (ISO 32000-1, 14.7). */
export class StructureTree {
  readonly root = new StructureNode('Document', null);
  private readonly marks: { readonly page: PdfPage; readonly id: number; readonly node: StructureNode }[] =
    [];
  private readonly annotations: { readonly key: number; readonly node: StructureNode }[] = [];
  private readonly ids = new Map<string, PdfReference>();
  private readonly references = new Map<StructureNode, PdfReference>();
  private readonly counts = new Map<PdfPage, number>();
  private readonly document: PdfDocument;

  constructor(document: PdfDocument) {
    this.document = document;
  }

  /** Opens marked content for a node on a page; gives its MCID. */
  addMark(node: StructureNode, page: PdfPage): number {
    node.attach();
    const id = this.marksOn(page);
    this.counts.set(page, id + 1);
    void page.structParentTreeKey;
    node.kids.push({ page: page.dictionary, content: id });
    this.marks.push({ page, id, node });
    return id;
  }

  /** How many there are on a page so far. */
  marksOn(page: PdfPage): number {
    return this.counts.get(page) ?? 0;
  }

  /** Key of an annotation in the parent tree: asked for first, since pdfkit writes annotations at once. */
  nextAnnotationKey(): number {
    return this.document.createStructParentTreeNextKey();
  }

  addAnnotation(node: StructureNode, page: PdfPage, annotation: PdfReference, key: number): void {
    node.attach();
    node.kids.push({ page: page.dictionary, annotation });
    this.annotations.push({ key, node });
  }

  /** Writes all elements; to be called once, before the document ends. */
  write(): void {
    const treeRoot = this.document.getStructTreeRoot();
    this.allocate(this.root);
    this.fillParentTree();
    treeRoot.data['K'] = [this.references.get(this.root)];
    this.writeNode(this.root, treeRoot);
    if (this.ids.size) {
      const ids = [...this.ids.keys()].sort();
      treeRoot.data['IDTree'] = { Names: ids.flatMap((id) => [pdfString(id), this.ids.get(id)]) };
    }
  }

  private allocate(node: StructureNode): void {
    this.references.set(node, this.document.ref({}));
    const kept = node.kids.filter((kid) => !(kid instanceof StructureNode) || !kid.isEmpty());
    node.kids.splice(0, node.kids.length, ...kept);
    for (const kid of kept) if (kid instanceof StructureNode) this.allocate(kid);
  }

  private fillParentTree(): void {
    const parents = this.document.getStructParentTree();
    for (const { page, id, node } of this.marks)
      parents.get(page.structParentTreeKey)[id] = this.references.get(node);
    for (const { key, node } of this.annotations) parents.add(key, this.references.get(node));
  }

  private writeNode(node: StructureNode, parent: PdfReference): void {
    const reference = this.references.get(node);
    if (!reference) return;
    const first = node.kids.find((kid): kid is MarkedContentReference => 'content' in kid);
    Object.assign(
      reference.data,
      { Type: 'StructElem', S: node.role, P: parent },
      this.describe(node, reference),
    );
    if (first) reference.data['Pg'] = first.page;
    const kids = node.kids.map((kid) => this.kidEntry(kid, first?.page));
    reference.data['K'] = kids.length === 1 ? kids[0] : kids;
    for (const kid of node.kids) if (kid instanceof StructureNode) this.writeNode(kid, reference);
    reference.end();
  }

  private kidEntry(kid: Kid, page: FileObject | undefined): unknown {
    if (kid instanceof StructureNode) return this.references.get(kid);
    // An element's own page goes without saying (ISO 32000-1, tables 324 and 325).
    const elsewhere = kid.page === page ? {} : { Pg: kid.page };
    if ('annotation' in kid) return { Type: 'OBJR', ...elsewhere, Obj: kid.annotation };
    return kid.page === page ? kid.content : { Type: 'MCR', ...elsewhere, MCID: kid.content };
  }

  private describe(node: StructureNode, reference: PdfReference): Record<string, unknown> {
    const options = node.element?.options ?? {};
    const entries: Record<string, unknown> = {};
    if (options.title) entries['T'] = pdfString(options.title);
    if (options.language) entries['Lang'] = pdfString(options.language);
    if (options.alternative !== undefined) entries['Alt'] = pdfString(options.alternative);
    if (options.actualText !== undefined) entries['ActualText'] = pdfString(options.actualText);
    if (node.role === 'Note') {
      // ISO 14289-1, 7.9: every Note has an ID of its own
      const id = `note-${this.ids.size + 1}`;
      this.ids.set(id, reference);
      entries['ID'] = pdfString(id);
    }
    const attributes = attributesOf(node);
    if (attributes.length) entries['A'] = attributes.length === 1 ? attributes[0] : attributes;
    return entries;
  }
}

function attributesOf(node: StructureNode): Record<string, unknown>[] {
  const options = node.element?.options ?? {};
  const attributes: Record<string, unknown>[] = [];
  if (node.boundingBox) attributes.push({ O: 'Layout', Placement: 'Block', BBox: node.boundingBox });
  const table: Record<string, unknown> = {};
  if (options.scope) table['Scope'] = options.scope;
  if ((options.columnSpan ?? 1) > 1) table['ColSpan'] = options.columnSpan;
  if ((options.rowSpan ?? 1) > 1) table['RowSpan'] = options.rowSpan;
  if (Object.keys(table).length) attributes.push({ O: 'Table', ...table });
  if (node.role === 'L') attributes.push({ O: 'List', ListNumbering: options.numbering ?? 'None' });
  return attributes;
}
