import type { Book } from './book.ts';

/**
 * Words that a book divides at line ends, as `inhabit|ants`: the two parts are no words of the source, together
 * they are one. (pdf.js leaves out the hyphens that lines add.)
 */
export function hyphenatedWords(book: Book, source: string): string[] {
  const known = new Set(source.match(/\p{L}+/gu));
  return book.pages.flatMap(({ items }) =>
    items.flatMap(({ text }, index) => {
      const first = /\p{L}+$/u.exec(text)?.[0] ?? '';
      const second = /^\p{L}+/u.exec(items[index + 1]?.text ?? '')?.[0] ?? '';
      return known.has(first + second) && !known.has(first) ? [`${first}|${second}`] : [];
    }),
  );
}
