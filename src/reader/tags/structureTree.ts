import { PDFArray, PDFName, PDFNumber, PDFRef, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { BOUNDS } from '../bounds.ts';
import type { PdfFile } from '../file/document.ts';
import {
  dictionaryIn,
  dictionaryOf,
  keyOf,
  keysOf,
  listOf,
  nameIn,
  numberIn,
  referenceIn,
  textIn,
  valueIn,
} from '../file/objects.ts';

const K = PDFName.of('K');

/** Marked content of a page, by its MCID. */
export interface MarkedContentKid {
  readonly kind: 'content';
  readonly page: string;
  readonly id: number;
}

/** An annotation or another object that belongs to an element (`OBJR`). */
export interface ObjectKid {
  readonly kind: 'object';
  readonly page: string | undefined;
  readonly object: string;
}

export interface TreeElement {
  readonly kind: 'element';
  readonly key: string;
  /** As written, before the role map. */
  readonly type: string;
  /** Standard structure type that it stands for. */
  readonly role: string;
  readonly dict: PDFDict;
  readonly parent: TreeElement | undefined;
  readonly kids: readonly TreeKid[];
  readonly language: string | undefined;
  readonly alternative: string | undefined;
  readonly actualText: string | undefined;
  readonly id: string | undefined;
}

export type TreeKid = TreeElement | MarkedContentKid | ObjectKid;

export interface StructureTreeRead {
  readonly root: PDFDict | undefined;
  readonly roleMap: ReadonlyMap<string, string>;
  readonly elements: readonly TreeElement[];
  /** Elements directly under the root. */
  readonly top: readonly TreeElement[];
  /** False when an element holds itself or is met twice, or the tree is deeper than is read. */
  readonly sound: boolean;
}

interface TreeWalk {
  readonly root: PDFDict;
  readonly roleMap: ReadonlyMap<string, string>;
  readonly elements: TreeElement[];
  readonly seen: Set<PDFDict>;
  sound: boolean;
}

/** The whole structure tree, over all pages (ISO 32000-1, 14.7). */
export function readStructureTree({ catalog }: PdfFile): StructureTreeRead {
  const root = dictionaryIn(catalog, 'StructTreeRoot');
  const roles = dictionaryIn(root, 'RoleMap');
  const roleMap = new Map(keysOf(roles).map((name) => [name, nameIn(roles, name) ?? '']));
  if (!root) return { root, roleMap, elements: [], top: [], sound: true };
  const walk: TreeWalk = { root, roleMap, elements: [], seen: new Set(), sound: true };
  const kids = readKids(walk, root.get(K), undefined, undefined, 0);
  const top = kids.filter((kid) => kid.kind === 'element');
  return { root, roleMap, elements: walk.elements, top, sound: walk.sound };
}

function readKids(
  walk: TreeWalk,
  value: PDFObject | undefined,
  parent: TreeElement | undefined,
  page: string | undefined,
  depth: number,
): TreeKid[] {
  return kidsOf(walk, value).flatMap((kid) => readKid(walk, kid, parent, page, depth) ?? []);
}

function readKid(
  walk: TreeWalk,
  kid: PDFObject,
  parent: TreeElement | undefined,
  page: string | undefined,
  depth: number,
): TreeKid | undefined {
  const target = walk.root.context.lookup(kid);
  if (target instanceof PDFNumber) return page ? { kind: 'content', page, id: target.asNumber() } : undefined;
  const dict = dictionaryOf(target);
  if (!dict) return undefined;
  const ownPage = referenceIn(dict, 'Pg') ?? page;
  const type = nameIn(dict, 'Type');
  if (type === 'MCR') {
    const id = numberIn(dict, 'MCID') ?? -1;
    return ownPage ? { kind: 'content', page: ownPage, id } : undefined;
  }
  if (type === 'OBJR') return { kind: 'object', page: ownPage, object: referenceIn(dict, 'Obj') ?? '' };
  if (walk.seen.has(dict) || depth > BOUNDS.structureDepth) {
    walk.sound = false;
    return undefined;
  }
  walk.seen.add(dict);
  const kids: TreeKid[] = [];
  const element = elementFrom(dict, kid instanceof PDFRef ? keyOf(kid) : '', walk.roleMap, parent, kids);
  walk.elements.push(element);
  for (const inner of readKids(walk, dict.get(K), element, ownPage, depth + 1)) kids.push(inner);
  return element;
}

/** Kids as written; a reference may lead to the array of them. */
function kidsOf({ root }: TreeWalk, value: PDFObject | undefined): PDFObject[] {
  const found = root.context.lookup(value);
  if (found instanceof PDFArray) return found.asArray();
  return value === undefined ? [] : [value];
}

function elementFrom(
  dict: PDFDict,
  key: string,
  roleMap: ReadonlyMap<string, string>,
  parent: TreeElement | undefined,
  kids: readonly TreeKid[],
): TreeElement {
  const type = nameIn(dict, 'S') ?? '';
  return {
    kind: 'element',
    key,
    type,
    role: standardRole(type, roleMap),
    dict,
    parent,
    kids,
    language: textIn(dict, 'Lang'),
    alternative: textIn(dict, 'Alt'),
    actualText: textIn(dict, 'ActualText'),
    id: textIn(dict, 'ID'),
  };
}

/** Steps of a role map that are followed: a longer way leads nowhere. */
const ROLE_STEPS = 32;

function standardRole(type: string, roleMap: ReadonlyMap<string, string>): string {
  let role = type;
  for (let step = 0; step < ROLE_STEPS; step += 1) {
    const next = roleMap.get(role);
    if (next === undefined || next === type) return role;
    role = next;
  }
  return role;
}

/** An attribute of an element (`A`), whoever owns it. */
export function attributeOf(element: TreeElement, owner: string, name: string): PDFObject | undefined {
  for (const value of listOf(valueIn(element.dict, 'A'))) {
    const attributes = dictionaryOf(value);
    if (nameIn(attributes, 'O') === owner && valueIn(attributes, name)) return valueIn(attributes, name);
  }
  return undefined;
}

/** Elements among the kids of an element. */
export function childElements(element: TreeElement): TreeElement[] {
  return element.kids.filter((kid) => kid.kind === 'element');
}

/** Key of the page on which an element begins; undefined of one that holds nothing. */
export function firstPageOf(element: TreeElement): string | undefined {
  for (const kid of element.kids) {
    const page = kid.kind === 'element' ? firstPageOf(kid) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The nearest language that is said on the way up, or the document's own. */
export function languageOf(
  element: TreeElement | undefined,
  document: string | undefined,
): string | undefined {
  for (let at = element; at; at = at.parent) if (at.language) return at.language;
  return document;
}
