import { bytesOf, streamAt, type PdfFile } from './pdfObjects.ts';

/** The XMP packet of a file as text; undefined when there is none. */
export function xmpOf(file: PdfFile): string | undefined {
  const stream = streamAt(file.catalog, 'Metadata');
  return stream && Buffer.from(bytesOf(stream)).toString('utf8');
}

/** A simple property, written as an element or as an attribute, or the items of its list. */
export function xmpProperty(xmp: string | undefined, name: string): string[] {
  if (!xmp) return [];
  const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1];
  const attribute = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(xmp);
  const text = element ?? attribute?.[1] ?? attribute?.[2];
  if (text === undefined) return [];
  const items = [...text.matchAll(/<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/g)].map(([, item = '']) => item);
  return (items.length ? items : [text]).map(unescapeXml);
}

function unescapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}

/** What a file says that it conforms to, as people write it: `PDF/A-3a`, `PDF/UA-1`, `PDF/X-4`. */
export function conformanceOf(xmp: string | undefined): string[] {
  const [part] = xmpProperty(xmp, 'pdfaid:part');
  const [level = ''] = xmpProperty(xmp, 'pdfaid:conformance');
  const [ua] = xmpProperty(xmp, 'pdfuaid:part');
  const [x] = xmpProperty(xmp, 'pdfxid:GTS_PDFXVersion');
  return [part ? `PDF/A-${part}${level.toLowerCase()}` : '', ua ? `PDF/UA-${ua}` : '', x ?? ''].filter(
    Boolean,
  );
}
