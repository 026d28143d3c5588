import { PDFName } from '@cantoo/pdf-lib';
import { booleanIn, dictionaryIn, nameIn, streamIn, textIn } from '../../reader/file/objects.ts';
import { xmpValue, xmpValues, type XmpProperty } from '../../reader/file/xmp.ts';
import { documentRule, type ScreenRule } from '../rule.ts';

/** Entries of the information dict and what says the same in XMP. */
const PAIRS: readonly (readonly [string, XmpProperty])[] = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
];

const DATES: readonly (readonly [string, XmpProperty])[] = [
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
];

/** Metadata and logical structure (ISO 19005-3, 6.6 and 6.7). */
export const ARCHIVE_METADATA_RULES: readonly ScreenRule[] = [
  documentRule('A 6.6.2.1', ({ file }) => {
    const stream = streamIn(file.catalog, 'Metadata');
    if (!stream) return 'none';
    if (nameIn(stream.dict, 'Type') !== 'Metadata' || nameIn(stream.dict, 'Subtype') !== 'XML') return 'name';
    return stream.dict.has(PDFName.of('Filter')) ? 'filter' : undefined;
  }),
  documentRule('A 6.6.2.2', ({ file: { xmp } }) =>
    xmp && /<\?xpacket[^>]*(bytes|encoding)=/.test(xmp) ? 'found' : undefined,
  ),
  documentRule('A 6.6.2.3', ({ file: { xmp } }) =>
    xmp && xmpValue(xmp, 'pdfuaid:part') && !/<pdfaSchema:prefix>pdfuaid</.test(xmp) ? 'found' : undefined,
  ),
  documentRule('A 6.6.3', ({ file: { xmp, info } }) => {
    const other = PAIRS.find(([entry, property]) => {
      const own = textIn(info, entry)?.trim();
      return own !== undefined && own !== xmpValues(xmp, property).join(', ');
    });
    return other ? { fault: 'found', entry: other[0] } : undefined;
  }),
  documentRule('A 6.6.3 dates', ({ file: { xmp, info } }) => {
    const other = DATES.find(([entry, property]) => {
      const own = textIn(info, entry);
      return own !== undefined && digitsOf(own) !== digitsOf(xmpValue(xmp, property) ?? '');
    });
    return other ? { fault: 'found', entry: other[0] } : undefined;
  }),
  documentRule('A 6.6.4', ({ file: { xmp } }) => {
    const part = xmpValue(xmp, 'pdfaid:part');
    const level = xmpValue(xmp, 'pdfaid:conformance');
    return part === '3' && level === 'A' ? undefined : 'found';
  }),
  documentRule('A 6.7.2.2', ({ file }) =>
    booleanIn(dictionaryIn(file.catalog, 'MarkInfo'), 'Marked') ? undefined : 'found',
  ),
  documentRule('A 6.7.3.3', ({ tree }) => (tree.root && tree.top.length ? undefined : 'found')),
];

/** The fourteen digits of a date, whichever way it is written: both are UTC here. */
function digitsOf(date: string): string {
  return date.replace(/\D/g, '').slice(0, 14);
}
