/** How a format is recognised: by letters (Latin-1) at places of its first bytes. */
type Signature = readonly [name: string, ...parts: (readonly [at: number, letters: string])[]];

const SIGNATURES: readonly Signature[] = [
  ['PNG', [0, '\x89PNG\r\n\x1a\n']],
  ['JPEG', [0, '\xff\xd8\xff']],
  ['GIF', [0, 'GIF8']],
  ['WebP', [0, 'RIFF'], [8, 'WEBP']],
  ['TIFF', [0, 'II*\0']],
  ['TIFF', [0, 'MM\0*']],
  ['BMP', [0, 'BM'], [6, '\0\0\0\0']],
  ['AVIF', [4, 'ftypavi']],
  ['HEIC', [4, 'ftyphe']],
  ['HEIC', [4, 'ftypmif']],
  ['JPEG 2000', [4, 'jP  ']],
  ['JPEG XL', [4, 'JXL ']],
  ['JPEG XL', [0, '\xff\x0a']],
  ['Photoshop', [0, '8BPS']],
  ['PDF', [0, '%PDF-']],
];

/** First bytes that tell every format apart. */
export const FORMAT_BYTES = 64;

/** What a file is, by its first bytes: `PNG`, `JPEG`, another format that people take for one, or unknown. */
export function formatOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, FORMAT_BYTES)).toString('latin1');
  const known = SIGNATURES.find(([, ...parts]) =>
    parts.every(([at, letters]) => start.startsWith(letters, at)),
  );
  if (known) return known[0];
  if (/^\s*<(?:!doctype html|html)/i.test(start)) return 'HTML';
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:svg|\?xml|!--|!doctype svg)/i.test(start) ? 'SVG' : undefined;
}
