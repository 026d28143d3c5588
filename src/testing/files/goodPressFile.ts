import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import PdfkitDocument from 'pdfkit';

const SERIF = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
);
const PROFILE = new URL('../../../color/FOGRA39L_coated.icc', import.meta.url);
const DATE = new Date('2026-11-22T09:00:00Z');

/** A6 on a sheet with 10 mm around, 5 mm of it bleed; points. */
export const TRIM = { x: 28.35, y: 28.35, width: 297.64, height: 419.53 };
const SHEET = { width: TRIM.width + 2 * TRIM.x, height: TRIM.height + 2 * TRIM.y };
const BLEED = 14.175;

/** Two pages as a printing house likes them: PDF/X-4, CMYK, bleed, marks, overprinting black, one embedded font. */
export async function goodPressFile(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await drawPages(), { updateMetadata: false });
  const { context, catalog } = document;
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  info.set(PDFName.of('Trapped'), PDFName.of('False'));
  const profile = context.flateStream(readFileSync(PROFILE), { N: 4 });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    DestOutputProfile: context.register(profile),
  });
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of('FOGRA39'));
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  const metadata = context.stream(XMP, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  return document.save({ useObjectStreams: false });
}

function drawPages(): Promise<Buffer> {
  const drawing = new PdfkitDocument({
    autoFirstPage: false,
    pdfVersion: '1.6' as '1.7',
    info: { Title: 'Essai', CreationDate: DATE, ModDate: DATE, Producer: 'essai', Creator: 'essai' },
  });
  const overprint = drawing.ref({ Type: 'ExtGState', OP: true, op: true, OPM: 1 });
  const knockOut = drawing.ref({ Type: 'ExtGState', OP: false, op: false, OPM: 0 });
  for (const number of [1, 2]) drawPage(drawing, number, { Op: overprint, Ko: knockOut });
  overprint.end(undefined as never);
  knockOut.end(undefined as never);
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    drawing.on('data', (chunk: Buffer) => chunks.push(chunk));
    drawing.on('end', () => resolve(Buffer.concat(chunks)));
    drawing.end();
  });
}

/** What pdfkit has and its types do not say. */
interface Inside {
  page: { dictionary: { data: Record<string, unknown> }; ext_gstates: Record<string, unknown> };
  addContent(operators: string): void;
}

function drawPage(drawing: PDFKit.PDFDocument, number: number, states: Record<string, unknown>): void {
  drawing.addPage({ size: [SHEET.width, SHEET.height], margin: 0 });
  const inside = drawing as unknown as Inside;
  const corners = (by: number) => [
    TRIM.x - by,
    TRIM.y - by,
    TRIM.x + TRIM.width + by,
    TRIM.y + TRIM.height + by,
  ];
  Object.assign(inside.page.dictionary.data, { TrimBox: corners(0), BleedBox: corners(BLEED) });
  Object.assign(inside.page.ext_gstates, states);
  const band = [TRIM.x - BLEED, TRIM.y - BLEED, TRIM.width + 2 * BLEED, 90] as const;
  drawing.rect(...band).fill([95, 75, 30, 18]);
  drawing.font(SERIF).fontSize(14).fillColor([0, 0, 0, 0]).text('Une page', 60, 70, { lineBreak: false });
  inside.addContent('/Op gs');
  drawing
    .fontSize(9)
    .fillColor([0, 0, 0, 100])
    .text(`Texte de la page ${number}`, 60, 200, { lineBreak: false });
  drawing.moveTo(60, 230).lineTo(200, 230).lineWidth(0.5).strokeColor([0, 0, 0, 100]).stroke();
  inside.addContent('/Ko gs');
  drawing.moveTo(5, TRIM.y).lineTo(12, TRIM.y).lineWidth(0.25).strokeColor([100, 100, 100, 100]).stroke();
}

const XMP = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" pdf:Trapped="False">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Essai</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2026-11-22T10:00:00+01:00</xmp:CreateDate><xmp:ModifyDate>2026-11-22T09:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>2026-11-22T09:00:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
