import type { PDFDict } from '@cantoo/pdf-lib';
import { textIn } from '../../../reader/file/objects.ts';
import { secondsOf, xmpValue, type XmpProperty } from '../../../reader/file/xmp.ts';
import { error, type Fault } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

const REQUIRED: readonly XmpProperty[] = [
  'dc:title',
  'xmp:CreateDate',
  'xmp:ModifyDate',
  'xmp:MetadataDate',
  'xmpMM:DocumentID',
  'xmpMM:VersionID',
  'xmpMM:RenditionClass',
];

/** ISO 15930-7, 6.2 and 6.3: what XMP must say, and Info not contradict. */
export const metadata: PressRule = {
  id: 'PP-012',
  judge: ({ file: { xmp, xmpFiltered, info } }) => {
    if (xmp === undefined) return [error('none')];
    const missing = REQUIRED.filter((property) => !xmpValue(xmp, property));
    const faults = missing.map((property) => error({ fault: 'missing', property }));
    if (xmpFiltered) faults.push(error('filtered'));
    return [...faults, ...contradictions(xmp, info)];
  },
};

const DATES: readonly (readonly [string, XmpProperty])[] = [
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
];

function contradictions(xmp: string, info: PDFDict | undefined): Fault[] {
  const faults: Fault[] = [];
  const title = textIn(info, 'Title');
  const xmpTitle = xmpValue(xmp, 'dc:title');
  if (!title?.trim()) faults.push(error('noTitle'));
  else if (xmpTitle && xmpTitle !== title.trim()) faults.push(error('otherTitle'));
  for (const [key, property] of DATES) {
    const date = textIn(info, key);
    const xmpDate = xmpValue(xmp, property);
    if (!date) faults.push(error({ fault: 'noDate', key }));
    else if (secondsOf(date) === undefined) faults.push(error({ fault: 'badDate', key }));
    else if (xmpDate && secondsOf(xmpDate) !== secondsOf(date))
      faults.push(error({ fault: 'otherDate', key }));
  }
  return faults;
}
