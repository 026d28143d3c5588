import { PDFName } from '@cantoo/pdf-lib';
import { textIn, valueIn } from '../../../reader/file/objects.ts';
import { hasIdentifier } from '../../../reader/file/document.ts';
import { xmpValue } from '../../../reader/file/xmp.ts';
import { error } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

/** ISO 15930-7, 5: PDF/X-4 is built on PDF 1.6. */
export const pdfVersion: PressRule = {
  id: 'PP-010',
  judge: ({ file: { version } }) => (Number(version) > 1.6 ? [error({ fault: 'found', version })] : []),
};

/** ISO 15930-7, 6.2: the XMP key pdfxid:GTS_PDFXVersion. */
export const pdfxVersion: PressRule = {
  id: 'PP-011',
  judge: ({ file: { xmp, info } }) => {
    const declared = xmpValue(xmp, 'pdfxid:GTS_PDFXVersion');
    if (declared === 'PDF/X-4') return [];
    const older = textIn(info, 'GTS_PDFXVersion');
    if (!declared && older === 'PDF/X-4') return [error('infoOnly')];
    const found = declared ?? older;
    return [error(found ? { fault: 'other', found } : 'none')];
  },
};

/** ISO 15930-7, 6.2: Trapped is true or false, the same in Info and XMP. */
export const trapped: PressRule = {
  id: 'PP-013',
  judge: ({ file: { info, xmp } }) => {
    const value = valueIn(info, 'Trapped');
    const inInfo = value instanceof PDFName ? value.decodeText() : undefined;
    const inXmp = xmpValue(xmp, 'pdf:Trapped');
    if (inInfo !== 'True' && inInfo !== 'False') {
      return [error(value ? 'badInfo' : 'noInfo')];
    }
    if (!inXmp) return [error('noXmp')];
    return inXmp === inInfo ? [] : [error({ fault: 'differ', info: inInfo, xmp: inXmp })];
  },
};

/** ISO 32000-1, 14.4; required by ISO 15930-7, 6.1. */
export const fileIdentifier: PressRule = {
  id: 'PP-014',
  judge: ({ file }) => (hasIdentifier(file) ? [] : [error('found')]),
};
