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
import { asName, dictionaryAt, keyOf, listAt, nameAt, namesIn } from '../../reader/file/pdfObjects.ts';
import { documentRule, pageRule, rule, type ExaminedFile, type Rule } from '../rule.ts';

/** Limits of ISO 19005-3, 6.1.13. */
const LIMITS = { integer: 2 ** 31 - 1, name: 127, string: 32767, objects: 8388607, nesting: 28, side: 14400 };

const OPERATORS = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm cs CS d d0 d1 Do DP EMC ET EX f F f* g G gs h i ID EI j J k K l m M MP n q Q ' +
    're rg RG ri s S sc SC scn SCN sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);

/** Bytes, streams, names and numbers as ISO 19005-3, 6.1, wants them. */
export const ARCHIVE_FILE_RULES: readonly Rule[] = [
  documentRule('A 6.1.2', ({ file: { bytes } }) => {
    const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    return /^%PDF-1\.[0-7](\r\n|\r|\n)%[\x80-\xff]{4}/.test(start)
      ? undefined
      : 'en-tête de fichier incorrect';
  }),
  documentRule('A 6.1.3 identifiant', ({ file }) =>
    file.document.context.trailerInfo.ID ? undefined : 'pas d’identifiant de fichier (ID)',
  ),
  documentRule('A 6.1.3 chiffrement', ({ file }) =>
    file.document.context.trailerInfo.Encrypt ? 'le fichier est chiffré' : undefined,
  ),
  documentRule('A 6.1.3 fin', ({ file: { bytes } }) => {
    const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 64))).toString('latin1');
    return /%%EOF(\r\n|\r|\n)?$/.test(end) ? undefined : 'des octets suivent la fin du fichier';
  }),
  streamRule('A 6.1.7.1', (stream) =>
    ['F', 'FFilter', 'FDecodeParms'].some((name) => stream.has(PDFName.of(name))) &&
    nameAt(stream, 'Type') !== 'Filespec'
      ? 'flux hors du fichier'
      : undefined,
  ),
  streamRule('A 6.1.7.2', (stream) => {
    const filters = listAt(stream, 'Filter').map(asName);
    const refused = filters.find((name) => name === 'LZWDecode' || name === 'LZW' || name === 'Crypt');
    return refused ? `filtre ${refused}` : undefined;
  }),
  documentRule('A 6.1.12', ({ file }) => {
    const others = namesIn(dictionaryAt(file.catalog, 'Perms')).filter(
      (name) => name !== 'UR3' && name !== 'DocMDP',
    );
    return others.length ? `permissions ${others.join(', ')}` : undefined;
  }),
  rule('A 6.1.13', (examined) => [
    ...limitFaults(examined),
    ...examined.file.pages.flatMap(({ number, dictionary }) => {
      const sides = listAt(dictionary, 'MediaBox').map((side) =>
        side instanceof PDFNumber ? side.asNumber() : 0,
      );
      const [left = 0, bottom = 0, right = 0, top = 0] = sides;
      const isWrong = [right - left, top - bottom].some((side) => side < 3 || side > LIMITS.side);
      return sides.length === 4 && isWrong ? [{ page: number, what: 'format de page hors des limites' }] : [];
    }),
  ]),
  pageRule('A 6.1.13 q', ({ deepest }) =>
    deepest > LIMITS.nesting ? `q imbriqué ${deepest} fois (28 au plus)` : undefined,
  ),
  pageRule('A 6.2.2', ({ operators }) => {
    const unknown = [...operators].filter((name) => !OPERATORS.has(name));
    return unknown.length ? `opérateurs inconnus : ${unknown.slice(0, 5).join(' ')}` : undefined;
  }),
];

function streamRule(id: string, fault: (stream: PDFDict) => string | undefined): Rule {
  return rule(id, ({ file }) =>
    file.document.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
      const what = object instanceof PDFRawStream ? fault(object.dict) : undefined;
      return what === undefined ? [] : [{ object: keyOf(reference), what }];
    }),
  );
}

function limitFaults({ file }: ExaminedFile): { object: string; what: string }[] {
  return file.document.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    const what = limitFault(object);
    return what === undefined ? [] : [{ object: keyOf(reference), what }];
  });
}

function limitFault(object: PDFObject): string | undefined {
  if (object instanceof PDFNumber) {
    const value = object.asNumber();
    return Number.isFinite(value) && Math.abs(value) <= LIMITS.integer
      ? undefined
      : `nombre trop grand : ${value}`;
  }
  if (object instanceof PDFName) {
    return Buffer.byteLength(object.decodeText()) > LIMITS.name ? 'nom de plus de 127 octets' : undefined;
  }
  if (object instanceof PDFString || object instanceof PDFHexString) {
    return object.sizeInBytes() > LIMITS.string * 2 && object.asBytes().length > LIMITS.string
      ? 'chaîne de plus de 32 767 octets'
      : undefined;
  }
  if (object instanceof PDFRawStream) return limitFault(object.dict);
  if (object instanceof PDFDict) return firstFault(object.entries().flat());
  return object instanceof PDFArray ? firstFault(object.asArray()) : undefined;
}

function firstFault(objects: readonly PDFObject[]): string | undefined {
  for (const object of objects) {
    const fault = limitFault(object);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
