/**
 * The address of a link out of the document, in 7-bit ASCII as ISO 32000-1, 12.6.4.7 asks: viewers
 * refuse others. What is already percent-encoded stays as it is.
 */
export function uriOf(address: string): string {
  if (/^[\x21-\x7e]*$/.test(address)) return address;
  const host = /^(https?:\/\/)([^/?#]+)(.*)$/i.exec(address);
  if (host === null || !URL.canParse(address)) return encoded(address);
  const [, scheme = '', , path = ''] = host;
  return `${scheme}${new URL(address).host}${encoded(path)}`;
}

function encoded(text: string): string {
  return text.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
}
