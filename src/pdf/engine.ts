import { PublicationDocument, type DocumentSettings } from './emit/document.ts';
import { writeDestinations, writeOutline, writePageLabels } from './emit/navigation.ts';
import { anchorsOf } from './layout/anchors.ts';
import { composeSheets, type ComposedSheet } from './layout/composition.ts';
import { layOutUntilSettled, type PassOptions, type Settled } from './layout/passes.ts';
import type { Section } from './layout/section.ts';
import { draw } from './reactPdf.ts';
import { StructureMarker } from './structure/marking.ts';

/** A publication laid out: ready to be drawn for one target or several. */
export interface LaidOutPublication extends Settled {
  readonly composed: readonly ComposedSheet[];
}

/** Sections → pages. Costs most of a build; the result serves every target. */
export async function layOutPublication(
  sections: readonly Section[],
  options: PassOptions,
): Promise<LaidOutPublication> {
  const settled = await layOutUntilSettled(sections, options);
  return { ...settled, composed: await composeSheets(settled.sheets, options.library) };
}

/** A file carried inside the PDF (ISO 19005-3, 6.8). */
export interface AssociatedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement';
  readonly content: Uint8Array;
}

export interface EmitOptions extends Omit<DocumentSettings, 'marks'> {
  readonly files?: readonly AssociatedFile[];
}

/** Pages → bytes of a PDF. */
export function emitPublication(publication: LaidOutPublication, options: EmitOptions): Promise<Uint8Array> {
  const marks: DocumentSettings['marks'] = new WeakMap();
  const document = new PublicationDocument({ ...options, marks });
  const marker = new StructureMarker(document, marks);
  const pages = publication.composed.map(({ sheet, page }) =>
    marker.markPage(page, sheet.layout?.section.structure, sheet.layout?.section.part),
  );
  for (const file of options.files ?? []) attach(document, file, options.metadata.date);
  return collect(document, () => {
    document.beforeEnd = () => {
      const sheets = publication.composed.map(({ sheet, page }) => ({
        ...sheet,
        page,
        anchors: anchorsOf(page),
      }));
      if (!options.press) {
        writeDestinations(document, sheets);
        writeOutline(document, sheets);
      }
      writePageLabels(document, sheets);
    };
    draw(document, { type: 'DOCUMENT', props: {}, children: pages });
  });
}

function attach(document: PublicationDocument, file: AssociatedFile, date: Date): void {
  document.file(file.content, {
    name: file.name,
    type: file.mediaType,
    description: file.description,
    relationship: file.relationship,
    creationDate: date,
    modifiedDate: date,
  });
}

function collect(document: PublicationDocument, run: () => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    run();
  });
}
