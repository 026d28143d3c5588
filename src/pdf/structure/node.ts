import type { Role, StructureElement } from './element.ts';

/** An object of the file, such as a page or an annotation: here only its identity counts. */
export interface FileObject {
  readonly id: number;
}

/** Something drawn on a page, by its number there (MCID). */
export interface MarkedContentReference {
  readonly page: FileObject;
  readonly content: number;
}

export interface AnnotationLink {
  readonly page: FileObject;
  readonly annotation: FileObject;
}

export type Kid = StructureNode | MarkedContentReference | AnnotationLink;

/** A structure element in the making. It takes its place among its parent's kids at its first content. */
export class StructureNode {
  readonly kids: Kid[] = [];
  readonly role: Role | 'Document';
  readonly parent: StructureNode | null;
  readonly element: StructureElement | undefined;
  /** Bounding box in default user space: left, bottom, right, top (points). */
  boundingBox: readonly number[] | undefined;
  private attached = false;
  private readonly followers: StructureNode[] = [];

  constructor(role: Role | 'Document', parent: StructureNode | null, element?: StructureElement) {
    this.role = role;
    this.parent = parent;
    this.element = element;
  }

  attach(): void {
    if (this.attached || !this.parent) return;
    this.attached = true;
    this.parent.attach();
    this.parent.kids.push(this);
    for (const follower of this.followers) follower.attach();
  }

  /** `node` takes its place right behind this one, wherever its content is drawn. */
  followedBy(node: StructureNode): void {
    this.followers.push(node);
  }

  closest(role: Role): StructureNode | null {
    return this.role === role ? this : (this.parent?.closest(role) ?? null);
  }

  /** A cell may be empty; anything else without content is left out. */
  isEmpty(): boolean {
    const isCell = this.role === 'TD' || this.role === 'TH';
    return !isCell && this.kids.every((kid) => kid instanceof StructureNode && kid.isEmpty());
  }
}
