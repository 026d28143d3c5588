import { PdfName } from '../pdfName.ts';
import type { ColourCondition, Standard } from './standard.ts';

/** PDF/X-4 (ISO 15930-7): a file that a printing house can print blind. */
export function pdfX4(condition: ColourCondition): Standard {
  return {
    name: 'PDF/X-4',
    version: '1.6',
    tagged: false,
    info: { Trapped: new PdfName('False') },
    claim: {
      prefix: 'pdfxid',
      namespace: 'http://www.npes.org/pdfx/ns/id/',
      properties: { GTS_PDFXVersion: 'PDF/X-4' },
    },
    intent: { subtype: 'GTS_PDFX', condition },
  };
}
