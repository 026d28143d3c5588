import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { latin1 } from '../../reader/file/latin1.ts';
import { indirectObjects } from '../../reader/file/indirectObjects.ts';
import {
  dictionaryIn,
  keyOf,
  keysOf,
  listIn,
  nameIn,
  nameOf,
  textOfName,
} from '../../reader/file/objects.ts';
import { heightOf, widthOf } from '../../reader/geometry.ts';
import { documentRule, error, pageRule, type Fault, type Said, type ScreenRule } from '../rule.ts';

/** Limits of ISO 19005-3, 6.1.13. */
const LIMITS = { integer: 2 ** 31 - 1, name: 127, string: 32767, nesting: 28, side: 14400 };

/** Bytes, streams, names and numbers as ISO 19005-3, 6.1, wants them. */
export const ARCHIVE_FILE_RULES: readonly ScreenRule[] = [
  documentRule('A 6.1.2', ({ file: { bytes } }) => {
    const start = latin1(bytes.subarray(0, 64));
    return /^%PDF-1\.[0-7](\r\n|\r|\n)%[\x80-\xff]{4}/.test(start) ? undefined : 'found';
  }),
  documentRule('A 6.1.3 identifiant', ({ file }) => (file.context.trailerInfo.ID ? undefined : 'found')),
  documentRule('A 6.1.3 chiffrement', ({ file }) => (file.context.trailerInfo.Encrypt ? 'found' : undefined)),
  documentRule('A 6.1.3 fin', ({ file: { bytes } }) => {
    const end = latin1(bytes.subarray(Math.max(0, bytes.length - 64)));
    return /%%EOF(\r\n|\r|\n)?$/.test(end) ? undefined : 'found';
  }),
  streamRule('A 6.1.7.1', (stream) =>
    ['F', 'FFilter', 'FDecodeParms'].some((name) => stream.has(PDFName.of(name))) &&
    nameIn(stream, 'Type') !== 'Filespec'
      ? 'found'
      : undefined,
  ),
  streamRule('A 6.1.7.2', (stream) => {
    const filters = listIn(stream, 'Filter').map(nameOf);
    const refused = filters.find((name) => name === 'LZWDecode' || name === 'LZW' || name === 'Crypt');
    return refused ? { fault: 'found', filter: refused } : undefined;
  }),
  documentRule('A 6.1.12', ({ file }) => {
    const others = keysOf(dictionaryIn(file.catalog, 'Perms')).filter(
      (name) => name !== 'UR3' && name !== 'DocMDP',
    );
    return others.length ? { fault: 'found', names: others.slice(0, 5).join(', ') } : undefined;
  }),
  {
    id: 'A 6.1.13',
    judge: ({ file }) => [
      ...indirectObjects(file).flatMap(([reference, object]): Fault[] => {
        const said = limitFault(object);
        return said === undefined ? [] : [error(said, { object: keyOf(reference) })];
      }),
      ...file.pages.flatMap(({ number, boxes: { media }, userUnit }) => {
        const sides = [widthOf(media), heightOf(media)].map((side) => side / userUnit);
        const isWrong = sides.some((side) => side < 3 || side > LIMITS.side);
        return isWrong ? [error('side', { page: number })] : [];
      }),
    ],
  },
  pageRule('A 6.1.13 q', ({ tagging: { deepest: depth } }) =>
    depth > LIMITS.nesting ? { fault: 'found', depth } : undefined,
  ),
  pageRule('A 6.2.2', ({ tagging: { unknownOperators } }) =>
    unknownOperators.size > 0
      ? { fault: 'found', names: [...unknownOperators].slice(0, 5).join(' ') }
      : undefined,
  ),
];

function streamRule(id: string, faultOf: (stream: PDFDict) => Said | undefined): ScreenRule {
  return {
    id,
    judge: ({ file }) =>
      indirectObjects(file).flatMap(([reference, object]) => {
        const said = object instanceof PDFRawStream ? faultOf(object.dict) : undefined;
        return said === undefined ? [] : [error(said, { object: keyOf(reference) })];
      }),
  };
}

function limitFault(object: PDFObject): Said | undefined {
  if (object instanceof PDFNumber) {
    const value = object.asNumber();
    return Number.isFinite(value) && Math.abs(value) <= LIMITS.integer
      ? undefined
      : { fault: 'number', value: String(value) };
  }
  if (object instanceof PDFName) {
    // Escapes only make it longer, so most names need not be undone.
    const isLong =
      object.sizeInBytes() - 1 > LIMITS.name && Buffer.byteLength(textOfName(object)) > LIMITS.name;
    return isLong ? 'name' : undefined;
  }
  if (object instanceof PDFString || object instanceof PDFHexString) {
    return object.sizeInBytes() > LIMITS.string * 2 && object.asBytes().length > LIMITS.string
      ? 'string'
      : undefined;
  }
  if (object instanceof PDFRawStream) return limitFault(object.dict);
  if (object instanceof PDFDict) {
    for (const [key, value] of object.asMap()) {
      const said = limitFault(key) ?? limitFault(value);
      if (said !== undefined) return said;
    }
    return undefined;
  }
  return object instanceof PDFArray ? firstFault(object.asArray()) : undefined;
}

function firstFault(objects: readonly PDFObject[]): Said | undefined {
  for (const object of objects) {
    const said = limitFault(object);
    if (said !== undefined) return said;
  }
  return undefined;
}
