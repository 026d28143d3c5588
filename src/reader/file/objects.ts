import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/**
 * Names by their text, and the text of names: pdf-lib undoes escapes at each asking. It has one name for each text,
 * for good, so what was found once stays right.
 */
const names = new Map<string, PDFName>();
const texts = new WeakMap<PDFName, string>();

/** The name object of a key. */
function nameNamed(key: string): PDFName {
  const known = names.get(key);
  if (known) return known;
  const name = PDFName.of(key);
  names.set(key, name);
  return name;
}

/** The text of a name, escapes undone. */
export function textOfName(name: PDFName): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = name.decodeText();
  texts.set(name, text);
  return text;
}

/** Value of a key, its reference followed; undefined when absent or null. */
export function valueIn(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(nameNamed(key));
}

export function dictionaryIn(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return dictionaryOf(valueIn(dict, key));
}

/** A dictionary, or the dictionary of a stream. */
export function dictionaryOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

export function streamIn(dict: PDFDict | undefined, key: string): PDFStream | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFStream ? value : undefined;
}

export function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? textOfName(object) : undefined;
}

export function nameIn(dict: PDFDict | undefined, key: string): string | undefined {
  return nameOf(valueIn(dict, key));
}

export function numberIn(dict: PDFDict | undefined, key: string): number | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function booleanIn(dict: PDFDict | undefined, key: string): boolean | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** Text of a string object; a file may hold bytes that are no text, which give undefined. */
export function textIn(dict: PDFDict | undefined, key: string): string | undefined {
  return textOf(valueIn(dict, key));
}

export function textOf(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return undefined;
  try {
    return value.decodeText();
  } catch {
    return undefined;
  }
}

/** Items of an array, references followed; empty when there is no array. */
export function itemsOf(object: PDFObject | undefined): (PDFObject | undefined)[] {
  if (!(object instanceof PDFArray)) return [];
  return object.asArray().map((_, index) => object.lookup(index));
}

export function itemsIn(dict: PDFDict | undefined, key: string): (PDFObject | undefined)[] {
  return itemsOf(valueIn(dict, key));
}

/** Numbers of an array; undefined when it is none, or holds something else. */
export function numbersIn(dict: PDFDict | undefined, key: string): number[] | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFArray ? numbersOf(value) : undefined;
}

export function numbersOf(array: PDFArray): number[] | undefined {
  const items = itemsOf(array);
  const numbers = items.flatMap((item) => (item instanceof PDFNumber ? item.asNumber() : []));
  return numbers.length === items.length ? numbers : undefined;
}

/** Items of an array; a single value counts as an array of one. */
export function listIn(dict: PDFDict | undefined, key: string): PDFObject[] {
  return listOf(valueIn(dict, key));
}

export function listOf(value: PDFObject | undefined): PDFObject[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? itemsOf(value).flatMap((item) => item ?? []) : [value];
}

/** A dictionary with the number of its object, empty when it stands inside another. */
export interface KeyedDictionary {
  readonly key: string;
  readonly dict: PDFDict;
}

/** Dictionaries of an array. */
export function dictionariesIn(dict: PDFDict | undefined, key: string): KeyedDictionary[] {
  const array = valueIn(dict, key);
  if (!(array instanceof PDFArray)) return [];
  return array.asArray().flatMap((item, index) => {
    const found = dictionaryOf(array.lookup(index));
    return found ? [{ key: referenceOf(item) ?? '', dict: found }] : [];
  });
}

export function keysOf(dict: PDFDict | undefined): string[] {
  return dict ? dict.keys().map(textOfName) : [];
}

/** `12 0` when the key holds a reference. */
export function referenceIn(dict: PDFDict | undefined, key: string): string | undefined {
  return referenceOf(dict?.get(nameNamed(key)));
}

export function referenceOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFRef ? keyOf(object) : undefined;
}

/** Tells one object of the file from another: `12 0`. */
export function keyOf(reference: PDFRef): string {
  return `${reference.objectNumber} ${reference.generationNumber}`;
}

/** The object of a key that `keyOf` gave; none where the file has none. */
export function objectOf({ context }: { readonly context: PDFContext }, key = ''): PDFObject | undefined {
  const [number, generation] = key.split(' ').map(Number);
  return number === undefined || generation === undefined
    ? undefined
    : context.lookup(PDFRef.of(number, generation));
}
