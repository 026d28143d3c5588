import { pdfString, type PdfDocument, type PdfReference } from '../pdfkit.ts';
import type { OutputIntent } from './standard.ts';

/** Writes an output intent with its profile. */
export function writeIntent(document: PdfDocument, { subtype, condition }: OutputIntent): PdfReference {
  const profile = document.ref({ N: condition.components });
  profile.end(condition.profile);
  const reference = document.ref({
    Type: 'OutputIntent',
    S: subtype,
    OutputConditionIdentifier: pdfString(condition.identifier),
    Info: pdfString(condition.identifier),
    RegistryName: pdfString('http://www.color.org'),
    DestOutputProfile: profile,
  });
  reference.end();
  return reference;
}
