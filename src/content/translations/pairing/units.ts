import type { Place } from '../../../diagnostics/diagnostic.ts';
import type { Block } from '../../../model/publication/prose.ts';
import type { Body } from '../../markdown/markdown.ts';
import type { KeyPath, PlaceOf } from '../../frontMatter/yamlPlaces.ts';

/** Series of the body's parts; the other series are keys of the front matter. */
export const BODY = 'corps';

/** The least text that is translated as a whole, in the source or in a translation. */
export interface Unit {
  /** Key of the front matter, or `corps`. */
  readonly series: string;
  /** Key within the series, when its units have one: they need no order. */
  readonly name?: string;
  /** Place among the units of its series. */
  readonly index: number;
  /** What its hash is made of: Markdown, or the value of the key. */
  readonly text: string;
  readonly shape: string;
  readonly place: Place;
  /** A place that waits for its text. */
  readonly isEmpty: boolean;
  /** For a part of the body: what it became. */
  readonly blocks?: readonly Block[];
  /** Facts that are the same in every language: addresses, ids, readings. */
  readonly facts?: readonly string[];
  /** For a part of the body. */
  readonly lastLine?: number;
}

/** A field as a unit; undefined texts make an empty unit, so that lists keep their order. */
export interface UnitField {
  readonly path: KeyPath;
  readonly text: readonly (string | undefined)[];
  readonly name?: string;
  readonly facts?: readonly string[];
}

/** Units of one key of the front matter. */
export function fieldUnits(series: string, fields: readonly UnitField[], placeOf: PlaceOf): Unit[] {
  return fields.map(({ path, text, name, facts }, index) => {
    const written = text.flatMap((part) => part ?? []);
    return {
      series,
      ...(name === undefined ? {} : { name }),
      index,
      text: written.join(' – '),
      shape: series,
      place: placeOf(path),
      isEmpty: written.length === 0,
      ...(facts === undefined ? {} : { facts }),
    };
  });
}

/** The unit of a key with one text, if the key is written. */
export function scalarUnit(
  series: string,
  text: string | undefined,
  written: boolean,
  { placeOf, path = [series] }: { readonly placeOf: PlaceOf; readonly path?: KeyPath },
): Unit[] {
  return written ? fieldUnits(series, [{ path, text: [text] }], placeOf) : [];
}

/** The parts of a body that translate or are translated, notes included. */
export function bodyUnits(body: Body): Unit[] {
  return body.parts
    .filter(({ isOwn }) => !isOwn)
    .map((part, index) => ({
      series: BODY,
      index,
      text: part.source,
      shape: part.shape,
      place: part.place,
      isEmpty: part.isEmpty,
      blocks: part.block
        ? [part.block]
        : part.note === undefined
          ? []
          : (body.notes[part.note]?.blocks ?? []),
      lastLine: part.lastLine,
    }));
}

/** True when a front matter has something under a path. */
export function isWritten(data: unknown, ...path: readonly string[]): boolean {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return true;
}
