export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  /** BCP 47 tag of the whole document. */
  readonly language: string;
  readonly creator: string;
  readonly producer: string;
  /** Date of the edition: the file's only date, so that the same sources give the same bytes. */
  readonly date: Date;
}

export interface Conformance {
  readonly pdfa?: { readonly part: 2 | 3; readonly level: 'A' | 'U' | 'B' };
  readonly pdfua?: 1;
  readonly pdfx?: 'PDF/X-4';
}

const DC = 'http://purl.org/dc/elements/1.1/';
const XMP = 'http://ns.adobe.com/xap/1.0/';
const MEDIA = 'http://ns.adobe.com/xap/1.0/mm/';
const PDF = 'http://ns.adobe.com/pdf/1.3/';
const PDFA_ID = 'http://www.aiim.org/pdfa/ns/id/';
const PDFUA_ID = 'http://www.aiim.org/pdfua/ns/id/';
const PDFX_ID = 'http://www.npes.org/pdfx/ns/id/';

/** The XMP packet (ISO 16684-1) of a document; `id` is the file identifier. */
export function xmpPacket(metadata: Metadata, conformance: Conformance, id: Uint8Array): string {
  const date = metadata.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const identifier = uuidOf(id);
  const parts = [
    description('dc', DC, [
      element('dc:format', 'application/pdf'),
      alternatives('dc:title', metadata.title),
      sequence('dc:creator', [metadata.author], 'Seq'),
      metadata.subject ? alternatives('dc:description', metadata.subject) : '',
      sequence('dc:language', [metadata.language], 'Bag'),
      metadata.keywords.length ? sequence('dc:subject', metadata.keywords, 'Bag') : '',
    ]),
    description('xmp', XMP, [
      element('xmp:CreateDate', date),
      element('xmp:ModifyDate', date),
      element('xmp:MetadataDate', date),
      element('xmp:CreatorTool', metadata.creator),
    ]),
    description('pdf', PDF, [
      element('pdf:Producer', metadata.producer),
      metadata.keywords.length ? element('pdf:Keywords', metadata.keywords.join(', ')) : '',
      conformance.pdfx ? element('pdf:Trapped', 'False') : '',
    ]),
    description('xmpMM', MEDIA, [
      element('xmpMM:DocumentID', identifier),
      element('xmpMM:InstanceID', identifier),
      element('xmpMM:VersionID', '1'),
      element('xmpMM:RenditionClass', 'default'),
    ]),
    ...conformanceParts(conformance),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${parts.join('')}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function conformanceParts({ pdfa, pdfua, pdfx }: Conformance): string[] {
  const parts: string[] = [];
  if (pdfa) {
    const level = [element('pdfaid:part', String(pdfa.part)), element('pdfaid:conformance', pdfa.level)];
    parts.push(description('pdfaid', PDFA_ID, level));
  }
  if (pdfua) {
    if (pdfa) parts.push(UA_EXTENSION);
    parts.push(description('pdfuaid', PDFUA_ID, [element('pdfuaid:part', String(pdfua))]));
  }
  if (pdfx) parts.push(description('pdfxid', PDFX_ID, [element('pdfxid:GTS_PDFXVersion', pdfx)]));
  return parts;
}

/** The PDF/UA namespace is not predefined in PDF/A-2 and 3: it needs a description of its schema (ISO 19005-3, 6.6.2.3). */
const UA_EXTENSION =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${PDFUA_ID}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n';

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
