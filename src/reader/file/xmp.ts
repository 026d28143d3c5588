export const XMP_NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
} as const;

/**
 * Value of a simple or list property of an XMP packet, whatever prefix the file gives to the namespace and
 * whether the property is an element or an attribute (ISO 16684-1, 7.9.2.2); the first item of a list.
 */
export function xmpValue(
  packet: string,
  space: keyof typeof XMP_NAMESPACES,
  property: string,
): string | undefined {
  for (const prefix of prefixesOf(packet, XMP_NAMESPACES[space])) {
    const name = `${prefix}:${property}`;
    const element = new RegExp(`<${name}(?:\\s[^>]*[^/>]|\\s*)?>([\\s\\S]*?)</${name}\\s*>`).exec(
      packet,
    )?.[1];
    const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(packet);
    const value = element === undefined ? (attribute?.[1] ?? attribute?.[2]) : textOf(element);
    if (value?.trim()) return value.trim();
  }
  return undefined;
}

function prefixesOf(packet: string, namespace: string): string[] {
  const declarations = packet.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g);
  return [
    ...new Set([...declarations].flatMap(([, prefix, uri]) => (prefix && uri === namespace ? [prefix] : []))),
  ];
}

function textOf(element: string): string {
  const item = /<rdf:li(?:\s[^>]*)?>([\s\S]*?)<\/rdf:li\s*>/.exec(element)?.[1] ?? element;
  return unescapeXml(item.replace(/<[^>]*>/g, ''));
}

function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (/^#x/i.test(entity)) return String.fromCodePoint(parseInt(entity.slice(2), 16));
    return entity.startsWith('#') ? String.fromCodePoint(Number(entity.slice(1))) : (named[entity] ?? whole);
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
