import type { Standard } from './standard.ts';

/** PDF/UA-1 (ISO 14289-1): a file that can be read without being seen. */
export const pdfUa1: Standard = {
  name: 'PDF/UA-1',
  version: '1.7',
  tagged: true,
  claim: {
    prefix: 'pdfuaid',
    namespace: 'http://www.aiim.org/pdfua/ns/id/',
    properties: { part: '1' },
    schema: {
      name: 'PDF/UA Universal Accessibility Schema',
      properties: [{ name: 'part', type: 'Integer', meaning: 'Part of ISO 14289 that the document follows' }],
    },
  },
};
