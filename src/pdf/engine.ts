import { attachFiles, type AssociatedFile } from './emit/attachments.ts';
import { PublicationDocument } from './emit/document.ts';
import type { DocumentSettings } from './emit/documentSettings.ts';
import { writeDestinations, writeOutline, writePageLabels, type DrawnPage } from './emit/links/navigation.ts';
import type { PictureTable } from './emit/images/placedImages.ts';
import type { Metadata } from './emit/metadata/metadata.ts';
import type { PdfPage } from './emit/pdfkit.ts';
import type { PressSettings } from './emit/press/press.ts';
import { pdfUa1 } from './emit/standards/pdfUa1.ts';
import type { Standard } from './emit/standards/standard.ts';
import { anchorsOf } from './layout/anchors.ts';
import { composeSheets, type ComposedSheet } from './layout/composition.ts';
import { layOutUntilSettled, type PassOptions, type Settled } from './layout/passes.ts';
import type { Section } from './layout/section.ts';
import type { NumberedPage } from './layout/sheets.ts';
import { KeepingDocument } from './emit/kept/keepingDocument.ts';
import type { PageDrawings } from './emit/kept/pageDrawing.ts';
import { draw } from './reactPdf.ts';
import { StructureMarker, type MarkedPage } from './structure/marking.ts';
import { StructureNode } from './structure/node.ts';
import type { LaidOutNode } from './tree.ts';

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

/** How a publication is written. Without anything but `metadata`: a tagged PDF/UA-1 file for the screen. */
export interface EmitOptions {
  readonly metadata: Metadata;
  /** What the file follows, and says that it follows: PDF/UA-1 unless told otherwise. */
  readonly standards?: readonly Standard[];
  /** Object streams and deflated content. Yes unless told otherwise. */
  readonly compress?: boolean;
  /** Boxes, marks and inks for print: such a file is not tagged, and has neither links nor outline. */
  readonly press?: PressSettings;
  /** Whatever tells this document from another: its title and date unless told otherwise. */
  readonly identity?: string;
  /** What stands for a colour that is drawn, both as `#RRGGBB` in capitals: a palette that the layout does not know. */
  readonly colours?: ReadonlyMap<string, string>;
  /** Images in the target's colours (`convertImages`); those that are not in it are written as they are. */
  readonly images?: PictureTable;
  /** Files that it carries. */
  readonly files?: readonly AssociatedFile[];
  /** Hears what the libraries say on the console while they draw. */
  readonly onWarning?: (said: string) => void;
  /** Pages to write, from 0, in the order of the publication; all unless told otherwise. */
  readonly only?: ReadonlySet<number>;
  /** How pages were drawn when the whole was written last, and are now: of content that stays open. */
  readonly drawings?: PageDrawings;
}

/** Pages → bytes of a PDF. */
export function emitPublication(publication: LaidOutPublication, options: EmitOptions): Promise<Uint8Array> {
  const { only } = options;
  const composed = publication.composed.filter((_, index) => only?.has(index) ?? true);
  const marks: DocumentSettings['marks'] = new WeakMap();
  const indices = composed.map(({ sheet }) => sheet.index);
  const settings = { ...settingsOf(options), marks, indices };
  const isKept = settings.tagged && settings.compress && !settings.press;
  const keeping = isKept && options.drawings ? new KeepingDocument(settings, options.drawings) : undefined;
  const document = keeping ?? new PublicationDocument(settings);
  const marked = options.press ? undefined : markedPages(composed, document, marks);
  const pages = composed.map(({ page }, index) => marked?.[index]?.page ?? page);
  const toDraw = marked && keeping?.announce(composed, marked);
  attachFiles(document, options.files ?? [], options.metadata.date);
  const { onWarning } = options;
  const hear = onWarning && ((said: string) => (keeping?.warned(), onWarning(said)));
  return collect(document, () => {
    document.beforeEnd = () => {
      const drawn = composed.flatMap(({ sheet }, index) =>
        drawnPage(sheet, pages[index], document.pages[index]),
      );
      if (!options.press) {
        writeDestinations(document, drawn);
        writeOutline(document, drawn);
      }
      writePageLabels(document, drawn);
    };
    draw(document, { type: 'DOCUMENT', props: {}, children: toDraw ?? pages }, hear);
  });
}

function settingsOf(options: EmitOptions): Omit<DocumentSettings, 'marks' | 'indices'> {
  const { metadata, press, images, colours, compress = true, standards = [pdfUa1] } = options;
  const identity = options.identity ?? `${metadata.title} ${metadata.date.toISOString()}`;
  const tagged = !press && standards.some((standard) => standard.tagged);
  return {
    metadata,
    standards,
    tagged,
    compress,
    identity,
    ...(press && { press }),
    ...(images && { images }),
    ...(colours && { colours }),
  };
}

/** The pages with what ties them to the structure tree; a file without one is marked for its links. */
function markedPages(
  composed: readonly ComposedSheet[],
  document: PublicationDocument,
  marks: DocumentSettings['marks'],
): MarkedPage[] {
  const root = document.structure?.root ?? new StructureNode('Document', null);
  const marker = new StructureMarker(document, root, marks);
  return composed.map(({ sheet, page }) =>
    marker.markPage(page, sheet.layout?.section.structure, sheet.layout?.section.part),
  );
}

function drawnPage(
  sheet: NumberedPage,
  content: LaidOutNode | undefined,
  page: PdfPage | undefined,
): DrawnPage[] {
  if (!content || !page) return [];
  const { numbering, number, layout } = sheet;
  return [{ page, content, part: layout?.section.part, numbering, number, anchors: anchorsOf(content) }];
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
