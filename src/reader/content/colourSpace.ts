import { PDFArray, PDFHexString, PDFStream, PDFString, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { dictionaryIn, itemsOf, nameOf, numberIn, valueIn } from '../file/objects.ts';
import { decodeStream } from '../file/streamBytes.ts';

/** Colour spaces that are arrays, by the resources in force: each is read once. */
export type KnownSpaces = Map<PDFDict | undefined, Map<PDFArray, ColourSpace>>;

/** A colour space of ISO 32000-1, 8.6, with what matters to inks. */
export type ColourSpace =
  | { readonly kind: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK' | 'CalGray' | 'CalRGB' | 'Lab' }
  | { readonly kind: 'ICCBased'; readonly components: number }
  | { readonly kind: 'Indexed'; readonly base: ColourSpace; readonly table: Uint8Array }
  | {
      readonly kind: 'Separation' | 'DeviceN';
      readonly names: readonly string[];
      readonly alternate: ColourSpace;
    }
  | { readonly kind: 'Pattern'; readonly base?: ColourSpace }
  | { readonly kind: 'unknown'; readonly name: string };

export const DEVICE_GRAY: ColourSpace = { kind: 'DeviceGray' };
export const DEVICE_RGB: ColourSpace = { kind: 'DeviceRGB' };
export const DEVICE_CMYK: ColourSpace = { kind: 'DeviceCMYK' };

/** Short names of inline images stand beside the long ones (ISO 32000-1, table 94). */
const BY_NAME: Readonly<Record<string, { space: ColourSpace; substitute: string }>> = {
  DeviceGray: { space: DEVICE_GRAY, substitute: 'DefaultGray' },
  G: { space: DEVICE_GRAY, substitute: 'DefaultGray' },
  DeviceRGB: { space: DEVICE_RGB, substitute: 'DefaultRGB' },
  RGB: { space: DEVICE_RGB, substitute: 'DefaultRGB' },
  DeviceCMYK: { space: DEVICE_CMYK, substitute: 'DefaultCMYK' },
  CMYK: { space: DEVICE_CMYK, substitute: 'DefaultCMYK' },
};

const DEPTH_LIMIT = 6;
/** Inks of one DeviceN space (ISO 32000-1, annex C). */
const MOST_INKS = 32;

/** A colour space by its name in a content stream, with the resources in force. */
export function colourSpaceNamed(
  name: string,
  resources: PDFDict | undefined,
  known: KnownSpaces,
  depth = 0,
): ColourSpace {
  const spaces = dictionaryIn(resources, 'ColorSpace');
  const device = BY_NAME[name];
  if (device) {
    const substitute = valueIn(spaces, device.substitute);
    return substitute && depth === 0 ? colourSpaceOf(substitute, undefined, known, 1) : device.space;
  }
  if (name === 'Pattern') return { kind: 'Pattern' };
  const defined = valueIn(spaces, name);
  if (!defined || depth > DEPTH_LIMIT) return { kind: 'unknown', name };
  return colourSpaceOf(defined, resources, known, depth);
}

export function colourSpaceOf(
  object: PDFObject | undefined,
  resources: PDFDict | undefined,
  known: KnownSpaces,
  depth = 0,
): ColourSpace {
  const name = nameOf(object);
  if (name) return colourSpaceNamed(name, resources, known, depth);
  if (!(object instanceof PDFArray)) return { kind: 'unknown', name: '?' };
  const here = known.get(resources) ?? new Map<PDFArray, ColourSpace>();
  known.set(resources, here);
  const space = here.get(object) ?? readArray(object, resources, known, depth);
  here.set(object, space);
  return space;
}

function readArray(
  array: PDFArray,
  resources: PDFDict | undefined,
  known: KnownSpaces,
  depth: number,
): ColourSpace {
  const [head, ...parts] = array
    .asArray()
    .slice(0, 4)
    .map((_, index) => array.lookup(index));
  const family = nameOf(head) ?? '?';
  if (depth > DEPTH_LIMIT) return { kind: 'unknown', name: family };
  return arraySpace(family, parts, resources, known, depth + 1);
}

function arraySpace(
  family: string,
  parts: readonly (PDFObject | undefined)[],
  resources: PDFDict | undefined,
  known: KnownSpaces,
  depth: number,
): ColourSpace {
  const [first, second, third] = parts;
  switch (family) {
    case 'ICCBased':
      return { kind: 'ICCBased', components: (first instanceof PDFStream && numberIn(first.dict, 'N')) || 0 };
    case 'CalGray':
    case 'CalRGB':
    case 'Lab':
      return { kind: family };
    case 'Indexed':
    case 'I':
      return { kind: 'Indexed', base: colourSpaceOf(first, resources, known, depth), table: bytesOf(third) };
    case 'Separation':
      return {
        kind: family,
        names: [nameOf(first) ?? '?'],
        alternate: colourSpaceOf(second, resources, known, depth),
      };
    case 'DeviceN': {
      const names = itemsOf(first)
        .slice(0, MOST_INKS)
        .map((item) => nameOf(item) ?? '?');
      return { kind: family, names, alternate: colourSpaceOf(second, resources, known, depth) };
    }
    case 'Pattern':
      return first
        ? { kind: 'Pattern', base: colourSpaceOf(first, resources, known, depth) }
        : { kind: 'Pattern' };
    default:
      return colourSpaceNamed(family, resources, known, depth);
  }
}

function bytesOf(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFStream) return decodeStream(object).bytes;
  if (object instanceof PDFString || object instanceof PDFHexString) return object.asBytes();
  return new Uint8Array();
}

export function componentsOf(space: ColourSpace): number {
  switch (space.kind) {
    case 'DeviceCMYK':
      return 4;
    case 'DeviceRGB':
    case 'CalRGB':
    case 'Lab':
      return 3;
    case 'ICCBased':
      return space.components;
    case 'Separation':
    case 'DeviceN':
      return space.names.length;
    case 'Pattern':
    case 'unknown':
      return 0;
    default:
      return 1;
  }
}

/** Colour that `cs` sets (ISO 32000-1, table 74). */
export function initialValues(space: ColourSpace): number[] {
  const count = componentsOf(space);
  if (space.kind === 'DeviceCMYK' || (space.kind === 'ICCBased' && count === 4)) return [0, 0, 0, 1];
  const value = space.kind === 'Separation' || space.kind === 'DeviceN' ? 1 : 0;
  return Array.from({ length: count }, () => value);
}

/** The space and all that it is built on, for instance the base of an Indexed space. */
export function spacesWithin(space: ColourSpace): ColourSpace[] {
  if (space.kind === 'Indexed') return [space, ...spacesWithin(space.base)];
  if (space.kind === 'Pattern' && space.base) return [space, ...spacesWithin(space.base)];
  return [space];
}
