import type { PdfDocument, PdfReference } from '../pdfkit.ts';
import type { Claim, Standard } from '../standards/standard.ts';
import { PRODUCER, type Metadata } from './metadata.ts';

const DC = 'http://purl.org/dc/elements/1.1/';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const MEDIA = 'http://ns.adobe.com/xap/1.0/mm/';
const PDF = 'http://ns.adobe.com/pdf/1.3/';

/** Writes what a document says of itself; to be named by its catalogue. */
export function writeXmp(
  document: Pick<PdfDocument, 'ref' | '_id'>,
  { metadata, standards }: { readonly metadata: Metadata; readonly standards: readonly Standard[] },
): PdfReference {
  const stream = document.ref({ Type: 'Metadata', Subtype: 'XML' });
  stream.compress = false;
  stream.end(new TextEncoder().encode(xmpPacket(metadata, standards, document._id)));
  return stream;
}

/** The XMP packet (ISO 16684-1) of a document; `id` is the file identifier. */
function xmpPacket(metadata: Metadata, standards: readonly Standard[], id: Uint8Array): string {
  const { keywords = [], creator = PRODUCER, producer = PRODUCER } = metadata;
  const date = metadata.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const identifier = uuidOf(id);
  const parts = [
    description('dc', DC, [
      element('dc:format', 'application/pdf'),
      alternatives('dc:title', metadata.title),
      sequence('dc:creator', [metadata.author], 'Seq'),
      metadata.subject ? alternatives('dc:description', metadata.subject) : '',
      sequence('dc:language', metadata.languages ?? [metadata.language], 'Bag'),
      keywords.length ? sequence('dc:subject', keywords, 'Bag') : '',
    ]),
    description('xmp', XMP, [
      element('xmp:CreateDate', date),
      element('xmp:ModifyDate', date),
      element('xmp:MetadataDate', date),
      element('xmp:CreatorTool', creator),
    ]),
    description('pdf', PDF, [
      element('pdf:Producer', producer),
      keywords.length ? element('pdf:Keywords', keywords.join(', ')) : '',
      standards.some(({ info }) => info?.['Trapped']) ? element('pdf:Trapped', 'False') : '',
    ]),
    description('xmpMM', MEDIA, [
      element('xmpMM:DocumentID', identifier),
      element('xmpMM:InstanceID', identifier),
      element('xmpMM:VersionID', '1'),
      element('xmpMM:RenditionClass', 'default'),
    ]),
    ...claims(standards),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${parts.join('')}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function claims(standards: readonly Standard[]): string[] {
  const describes = standards.some(({ describesSchemas }) => describesSchemas);
  return standards.flatMap(({ claim }) => {
    const { prefix, namespace, properties } = claim;
    const said = Object.entries(properties).map(([name, value]) => element(`${prefix}:${name}`, value));
    return [...(describes ? schemaOf(claim) : []), description(prefix, namespace, said)];
  });
}

/** The description of a schema that PDF/A does not know (ISO 19005-3, 6.6.2.3). */
function schemaOf({ prefix, namespace, schema }: Claim): string[] {
  if (!schema) return [];
  const properties = schema.properties.map(
    ({ name, type, meaning }) =>
      `<rdf:li rdf:parseType="Resource">${element('pdfaProperty:name', name)}` +
      `${element('pdfaProperty:valueType', type)}${element('pdfaProperty:category', 'internal')}` +
      `${element('pdfaProperty:description', meaning)}</rdf:li>`,
  );
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
      ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
      '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
      element('pdfaSchema:schema', schema.name) +
      element('pdfaSchema:namespaceURI', namespace) +
      element('pdfaSchema:prefix', prefix) +
      `<pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property>` +
      '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n',
  ];
}

function description(prefix: string, namespace: string, parts: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${parts.join('')}</rdf:Description>\n`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function alternatives(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}

function sequence(name: string, items: readonly string[], kind: 'Seq' | 'Bag'): string {
  const list = items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('');
  return `<${name}><rdf:${kind}>${list}</rdf:${kind}></${name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
