import type { ViewName } from '../../../session/live/liveTypes.ts';
import type { KeptPlace } from '../pages/place/useKeptPlace.ts';

/** Where somebody was: a text and a line of it, an edition and a place on its pages, and how these are shown. */
export interface LastPlace {
  readonly file?: string;
  readonly line?: number;
  readonly name?: ViewName;
  readonly page?: KeptPlace;
  readonly zoom?: number;
  readonly isSpread?: boolean;
  readonly hasThumbnails?: boolean;
}

/** Kept by the browser for one tab, so that two of them may show two places. */
const KEY = 'kakehashi-place';

/** What a browser lets a page keep; nothing where it lets it keep nothing. */
export type PlaceStore = Pick<Storage, 'getItem' | 'setItem'>;

export function readLastPlace(store: PlaceStore): LastPlace {
  try {
    const read = JSON.parse(store.getItem(KEY) ?? '{}') as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? checked(read) : {};
  } catch {
    return {};
  }
}

/** Adds to what is kept, or changes it. */
export function keepPlace(store: PlaceStore, change: LastPlace): void {
  try {
    store.setItem(KEY, JSON.stringify({ ...readLastPlace(store), ...change }));
  } catch {
    // A browser that keeps nothing begins anew.
  }
}

/** What another version of the desk has kept may be of another shape. */
function checked(read: object): LastPlace {
  const { file, line, name, page, zoom, isSpread, hasThumbnails } = read as Readonly<Record<string, unknown>>;
  return {
    ...(typeof file === 'string' && { file }),
    ...(isCount(line) && { line }),
    ...(isName(name) && { name }),
    ...(isPlaceOnPage(page) && { page }),
    ...(typeof zoom === 'number' && zoom > 0 && zoom <= 4 && { zoom }),
    ...(typeof isSpread === 'boolean' && { isSpread }),
    ...(typeof hasThumbnails === 'boolean' && { hasThumbnails }),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isName(value: unknown): value is ViewName {
  const { publication, language, target } = fieldsOf(value);
  return (
    typeof publication === 'string' &&
    typeof language === 'string' &&
    (target === 'screen' || target === 'press')
  );
}

function isPlaceOnPage(value: unknown): value is KeptPlace {
  const { key, index, above } = fieldsOf(value);
  return typeof key === 'string' && typeof index === 'number' && typeof above === 'number';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
