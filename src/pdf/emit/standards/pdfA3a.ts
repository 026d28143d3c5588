import type { ColourCondition, Standard } from './standard.ts';

/** PDF/A-3, level A (ISO 19005-3): a file that can be kept, with what it is made from inside. */
export function pdfA3a(condition: ColourCondition): Standard {
  return {
    name: 'PDF/A-3a',
    version: '1.7',
    tagged: true,
    claim: {
      prefix: 'pdfaid',
      namespace: 'http://www.aiim.org/pdfa/ns/id/',
      properties: { part: '3', conformance: 'A' },
    },
    describesSchemas: true,
    intent: { subtype: 'GTS_PDFA1', condition },
  };
}
