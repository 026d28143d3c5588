import { PDFName, type PDFDict } from '@cantoo/pdf-lib';
import {
  asDictionary,
  booleanAt,
  dictionaryAt,
  nameAt,
  streamAt,
  textAt,
} from '../../reader/file/pdfObjects.ts';
import { xmpProperty } from '../../reader/file/xmpFacts.ts';
import { documentRule, type ExaminedFile, type Rule } from '../rule.ts';

/** Entries of the information dictionary and what says the same in XMP. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
];

/** Metadata and logical structure (ISO 19005-3, 6.6 and 6.7). */
export const ARCHIVE_METADATA_RULES: readonly Rule[] = [
  documentRule('A 6.6.2.1', ({ file }) => {
    const stream = streamAt(file.catalog, 'Metadata');
    if (!stream) return 'pas de métadonnées XMP';
    if (nameAt(stream.dict, 'Type') !== 'Metadata' || nameAt(stream.dict, 'Subtype') !== 'XML')
      return 'flux de métadonnées mal nommé';
    return stream.dict.has(PDFName.of('Filter')) ? 'métadonnées comprimées' : undefined;
  }),
  documentRule('A 6.6.2.2', ({ xmp }) =>
    xmp && /<\?xpacket[^>]*(bytes|encoding)=/.test(xmp) ? 'en-tête XMP avec bytes ou encoding' : undefined,
  ),
  documentRule('A 6.6.2.3', ({ xmp }) =>
    xmp && xmpProperty(xmp, 'pdfuaid:part').length && !/<pdfaSchema:prefix>pdfuaid</.test(xmp)
      ? 'propriété pdfuaid sans description de son schéma'
      : undefined,
  ),
  documentRule('A 6.6.3', (examined) => {
    const other = PAIRS.find(([entry, property]) => {
      const own = textAt(informationOf(examined), entry);
      return own !== undefined && own !== xmpProperty(examined.xmp, property).join(', ');
    });
    return other ? `Info et XMP ne disent pas la même chose : ${other[0]}` : undefined;
  }),
  documentRule('A 6.6.3 dates', (examined) => {
    const other = [
      ['CreationDate', 'xmp:CreateDate'],
      ['ModDate', 'xmp:ModifyDate'],
    ].find(([entry = '', property = '']) => {
      const own = textAt(informationOf(examined), entry);
      return own !== undefined && digitsOf(own) !== digitsOf(xmpProperty(examined.xmp, property)[0] ?? '');
    });
    return other ? `Info et XMP ne disent pas la même date : ${other[0]}` : undefined;
  }),
  documentRule('A 6.6.4', ({ xmp }) => {
    const [part] = xmpProperty(xmp, 'pdfaid:part');
    const [level] = xmpProperty(xmp, 'pdfaid:conformance');
    return part === '3' && level === 'A' ? undefined : 'les métadonnées ne se réclament pas de PDF/A-3a';
  }),
  documentRule('A 6.7.2.2', ({ file }) =>
    booleanAt(dictionaryAt(file.catalog, 'MarkInfo'), 'Marked')
      ? undefined
      : 'le document ne se dit pas balisé',
  ),
  documentRule('A 6.7.3.3', ({ tree }) =>
    tree.root && tree.top.length ? undefined : 'pas d’arbre de structure',
  ),
];

function informationOf({ file }: ExaminedFile): PDFDict | undefined {
  const { context } = file.document;
  return asDictionary(context.lookup(context.trailerInfo.Info));
}

/** The fourteen digits of a date, whichever way it is written: both are UTC here. */
function digitsOf(date: string): string {
  return date.replace(/\D/g, '').slice(0, 14);
}
