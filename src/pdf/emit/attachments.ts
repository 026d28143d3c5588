import { createHash } from 'node:crypto';
import { pdfString, type PdfDocument, type PdfReference } from './pdfkit.ts';

/** A file carried inside the PDF (ISO 19005-3, 6.8). */
export interface AssociatedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement';
  readonly content: Uint8Array;
}

/** Puts files into the document: found by their names, and as belonging to the whole of it. */
export function attachFiles(document: PdfDocument, files: readonly AssociatedFile[], date: Date): void {
  if (files.length === 0) return;
  const specifications = files.map((file) => specificationOf(document, file, date));
  const byName = files
    .map(({ name }, index) => [name, specifications[index]] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const names = document._root.data['Names'] as PdfReference;
  names.data['EmbeddedFiles'] = { Names: byName.flatMap(([name, file]) => [pdfString(name), file]) };
  document._root.data['AF'] = specifications;
}

function specificationOf(document: PdfDocument, file: AssociatedFile, date: Date): PdfReference {
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: file.relationship,
    F: pdfString(file.name),
    EF: { F: embeddedFile(document, file, date) },
    UF: pdfString(file.name),
    Desc: pdfString(file.description),
  });
  specification.end();
  return specification;
}

/** The sum is sixteen bytes (ISO 32000-1, table 46); pdfkit would write their 32 letters. */
function embeddedFile(
  document: PdfDocument,
  { mediaType, content }: AssociatedFile,
  date: Date,
): PdfReference {
  const reference = document.ref({
    Type: 'EmbeddedFile',
    Params: {
      CreationDate: date,
      ModDate: date,
      CheckSum: createHash('md5').update(content).digest(),
      Size: content.byteLength,
    },
    Subtype: mediaType.replace(
      /[^\w.+-]/g,
      (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    ),
  });
  reference.end(content);
  return reference;
}
