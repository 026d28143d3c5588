/** An address as people read it: accents and kanji instead of their codes. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The same without its scheme and a last slash: what one types. */
export function shortAddress(url: string): string {
  return readableAddress(url)
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
}
