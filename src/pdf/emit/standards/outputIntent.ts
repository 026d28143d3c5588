import { pdfString, type PdfDocument, type PdfReference } from '../pdfkit.ts';
import type { OutputIntent, Standard } from './standard.ts';

/** Has a document say what its colours are meant for. */
export function writeIntents(document: PdfDocument, standards: readonly Standard[]): void {
  const intents = standards.flatMap(({ intent }) => intent ?? []);
  if (intents.length) document._root.data['OutputIntents'] = intents.map((one) => writeIntent(document, one));
}

/** Writes an output intent with its profile. */
function writeIntent(document: PdfDocument, { subtype, condition }: OutputIntent): PdfReference {
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
