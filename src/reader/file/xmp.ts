/** Namespaces of the properties that rules ask for, by their usual prefix. */
const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
} as const;

/** A property as people write it: `dc:title`. */
export type XmpProperty = `${keyof typeof NAMESPACES}:${string}`;

/** Prefixes that one packet may give to a namespace; more are not tried. */
const PREFIXES = 4;

/**
 * Values of a simple property, or the items of its list, whatever prefix the packet gives to the namespace and
 * whether the property is an element or an attribute (ISO 16684-1, 7.9.2.2). Blank values are left out.
 */
export function xmpValues(packet: string | undefined, property: XmpProperty): string[] {
  if (!packet) return [];
  const [space, local] = property.split(':') as [keyof typeof NAMESPACES, string];
  for (const prefix of prefixesOf(packet, NAMESPACES[space])) {
    const name = `${prefix}:${local}`;
    const element = elementText(packet, name);
    const values = element === undefined ? attributeValue(packet, name) : itemsOf(element);
    const found = values.map((value) => value.trim()).filter(Boolean);
    if (found.length > 0) return found;
  }
  return [];
}

/** The value of a property, or the first of its list. */
export function xmpValue(packet: string | undefined, property: XmpProperty): string | undefined {
  return xmpValues(packet, property)[0];
}

/** What a file says that it conforms to, as people write it: `PDF/A-3a`, `PDF/UA-1`, `PDF/X-4`. */
export function conformanceOf(packet: string | undefined): string[] {
  const part = xmpValue(packet, 'pdfaid:part');
  const level = xmpValue(packet, 'pdfaid:conformance') ?? '';
  const ua = xmpValue(packet, 'pdfuaid:part');
  const x = xmpValue(packet, 'pdfxid:GTS_PDFXVersion');
  return [part ? `PDF/A-${part}${level.toLowerCase()}` : '', ua ? `PDF/UA-${ua}` : '', x ?? ''].filter(
    Boolean,
  );
}

function prefixesOf(packet: string, namespace: string): string[] {
  const declarations = packet.matchAll(/xmlns:([\w.-]{1,40})\s{0,9}=\s{0,9}["']([^"'<]{0,200})["']/g);
  const prefixes = [...declarations].flatMap(([, prefix, uri]) =>
    prefix && uri === namespace ? [prefix] : [],
  );
  return [...new Set(prefixes)].slice(0, PREFIXES);
}

/** What stands between the first start tag of a name and its end tag; an empty element has none. */
function elementText(packet: string, name: string): string | undefined {
  const start = new RegExp(`<${name}(?:\\s[^<>]*)?>`).exec(packet);
  if (!start || start[0].endsWith('/>')) return undefined;
  const from = start.index + start[0].length;
  const end = packet.indexOf(`</${name}`, from);
  return end < 0 ? undefined : packet.slice(from, end);
}

function attributeValue(packet: string, name: string): string[] {
  const found = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"<]*)"|'([^'<]*)')`).exec(packet);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? [] : [unescapeXml(value)];
}

function itemsOf(element: string): string[] {
  const parts = element.split(/<rdf:li(?:\s[^<>]*)?>/).slice(1);
  const items = parts.map((part) => part.slice(0, Math.max(0, part.indexOf('</rdf:li'))));
  return (items.length > 0 ? items : [element]).map((item) => unescapeXml(item.replace(/<[^<>]*>/g, '')));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Seconds since 1970 of a PDF date (`D:20261122090000+01'00'`) or of an ISO 8601 date; undefined for another text. */
export function secondsOf(date: string): number | undefined {
  const pdf = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?/.exec(date);
  const zone = (sign: string | undefined, minutes: string | undefined) =>
    sign ? `${sign}:${minutes ?? '00'}` : 'Z';
  const iso = pdf
    ? `${pdf[1]}-${pdf[2] ?? '01'}-${pdf[3] ?? '01'}T${pdf[4] ?? '00'}:${pdf[5] ?? '00'}:${pdf[6] ?? '00'}${zone(pdf[8], pdf[9])}`
    : date;
  const milliseconds = Date.parse(iso);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
