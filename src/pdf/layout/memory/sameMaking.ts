import { groundsOf } from './following.ts';
import { StructureElement } from '../../structure/element.ts';

/** What a section asks for page numbers: its answers are compared by themselves. */
const askers = new WeakSet<object>();

/** Says that what a section is made from may ask this for page numbers. */
export function isAsker(references: object): void {
  askers.add(references);
}

/**
 * Whether two values make the same pages. Elements of React are compared without being rendered: by their components
 * and, part for part, by what these are given. That is right because a component of a template is a function of its
 * props, of the contexts that stand above it in the same element, and of the page numbers that it asks for, and of
 * nothing else; a function is what it says that it follows from (`following`); and whatever else the comparison cannot
 * look into (other functions, objects of a class) is the same only where it is the very same, so that it errs by laying out again what has not changed.
 */
export function makesTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === 'function' && typeof other === 'function') return followTheSame(one, other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (askers.has(one)) return askers.has(other);
  if (knownSame.get(one) === other) return true;
  const same = sameParts(one, other);
  if (same) knownSame.set(one, other);
  return same;
}

/** What was found the same last: settings stand in the elements of every section. */
const knownSame = new WeakMap<object, object>();

function followTheSame(one: object, other: object): boolean {
  const grounds = groundsOf(one);
  return grounds !== undefined && makesTheSame(grounds, groundsOf(other));
}

function sameParts(one: object, other: object): boolean {
  if (Array.isArray(one)) return Array.isArray(other) && sameList(one, other);
  const kind: unknown = Object.getPrototypeOf(one);
  if (kind !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map) return other instanceof Map && sameList([...one], [...other]);
  if (one instanceof Set) return other instanceof Set && sameList([...one], [...other]);
  if (kind !== Object.prototype && kind !== null && kind !== StructureElement.prototype) return false;
  return sameFields(one, other);
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => makesTheSame(value, other[index]));
}

/** React's own notes on an element: who made it, in which file. */
const NOTES_OF_REACT: ReadonlySet<string> = new Set([
  '_owner',
  '_store',
  '_debugInfo',
  '_debugStack',
  '_debugTask',
]);

function sameFields(one: object, other: object): boolean {
  const [fields, others] = [fieldsOf(one), fieldsOf(other)];
  if (fields.length !== others.length) return false;
  return fields.every(
    (name) =>
      Object.hasOwn(other, name) &&
      makesTheSame(one[name as keyof typeof one], other[name as keyof typeof other]),
  );
}

function fieldsOf(value: object): string[] {
  return Object.keys(value).filter((name) => !NOTES_OF_REACT.has(name));
}
