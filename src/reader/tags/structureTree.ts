import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import {
  asDictionary,
  dictionaryAt,
  elementsOf,
  keyOf,
  nameAt,
  namesIn,
  numberAt,
  referenceAt,
  textAt,
  valueAt,
  type PdfFile,
} from '../file/pdfObjects.ts';

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
  readonly dictionary: PDFDict;
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
}

/** The whole structure tree, over all pages (ISO 32000-1, 14.7). */
export function readStructureTree(file: PdfFile): StructureTreeRead {
  const root = dictionaryAt(file.catalog, 'StructTreeRoot');
  const roles = dictionaryAt(root, 'RoleMap');
  const roleMap = new Map(namesIn(roles).map((name) => [name, nameAt(roles, name) ?? '']));
  const elements: TreeElement[] = [];
  const seen = new Set<string>();
  const read = (
    value: PDFObject | undefined,
    parent: TreeElement | undefined,
    page: string | undefined,
  ): TreeKid[] =>
    kidsOf(value).flatMap((kid): TreeKid[] => {
      const target = kid instanceof PDFRef && root ? root.context.lookup(kid) : kid;
      if (target instanceof PDFNumber) return page ? [{ kind: 'content', page, id: target.asNumber() }] : [];
      const dictionary = asDictionary(target);
      if (!dictionary) return [];
      const ownPage = referenceAt(dictionary, 'Pg') ?? page;
      const type = nameAt(dictionary, 'Type');
      if (type === 'MCR') {
        return ownPage ? [{ kind: 'content', page: ownPage, id: numberAt(dictionary, 'MCID') ?? -1 }] : [];
      }
      if (type === 'OBJR')
        return [{ kind: 'object', page: ownPage, object: referenceAt(dictionary, 'Obj') ?? '' }];
      const key = kid instanceof PDFRef ? keyOf(kid) : '';
      if (key && seen.has(key)) return [];
      seen.add(key);
      const kids: TreeKid[] = [];
      const element = elementFrom(dictionary, key, roleMap, parent, kids);
      elements.push(element);
      kids.push(...read(dictionary.get(K), element, ownPage));
      return [element];
    });
  const top = read(root?.get(K), undefined, undefined).filter((kid) => kid.kind === 'element');
  return { root, roleMap, elements, top };
}

function kidsOf(value: PDFObject | undefined): PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];
}

function elementFrom(
  dictionary: PDFDict,
  key: string,
  roleMap: ReadonlyMap<string, string>,
  parent: TreeElement | undefined,
  kids: readonly TreeKid[],
): TreeElement {
  const type = nameAt(dictionary, 'S') ?? '';
  return {
    kind: 'element',
    key,
    type,
    role: standardRole(type, roleMap),
    dictionary,
    parent,
    kids,
    language: textAt(dictionary, 'Lang'),
    alternative: textAt(dictionary, 'Alt'),
    actualText: textAt(dictionary, 'ActualText'),
    id: textAt(dictionary, 'ID'),
  };
}

function standardRole(type: string, roleMap: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let role = type;
  while (roleMap.has(role) && !seen.has(role)) {
    seen.add(role);
    role = roleMap.get(role) ?? role;
  }
  return role;
}

/** An attribute of an element (`A`), whoever owns it. */
export function attributeOf(element: TreeElement, owner: string, name: string): PDFObject | undefined {
  for (const value of elementsOf(valueAt(element.dictionary, 'A'))) {
    const attributes = asDictionary(value);
    if (nameAt(attributes, 'O') === owner && valueAt(attributes, name)) return valueAt(attributes, name);
  }
  return undefined;
}

/** Elements among the kids of an element. */
export function childElements(element: TreeElement): TreeElement[] {
  return element.kids.filter((kid) => kid.kind === 'element');
}

/** The nearest language that is said on the way up, or the document's own. */
export function languageOf(
  element: TreeElement | undefined,
  document: string | undefined,
): string | undefined {
  for (let at = element; at; at = at.parent) if (at.language) return at.language;
  return document;
}
