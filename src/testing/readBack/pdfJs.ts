import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js's old build replaces for the whole process where Node's own is not as new as it wishes. */
const REPLACED = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
  [Function.prototype, 'toString'],
] as const;

/**
 * pdf.js, with the page's work in this process, and the language as it was before: the program is tried as it runs, and
 * at its own pace. `push` in JavaScript is several times as slow as V8's.
 */
export const { getDocument } = await loadPdfJs();

async function loadPdfJs(): Promise<typeof PdfJs> {
  const before = REPLACED.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name) ?? {});
  const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Asked for by its name only, as pdf.js does when the first file is read
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  for (const [index, [owner, name]] of REPLACED.entries())
    Object.defineProperty(owner, name, before[index] ?? {});
  return pdfJs;
}
