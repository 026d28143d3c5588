import type { Language } from './language.ts';

/** Page numbers in order, three or more in a row as a range: `3–5, 9` (a pair stays `3, 4`). */
export function joinPages(pages: readonly number[], language: Language): string {
  const ranges: { first: number; last: number }[] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const current = ranges.at(-1);
    if (current && page === current.last + 1) current.last = page;
    else ranges.push({ first: page, last: page });
  }
  const separator = language === 'ja' ? '、' : ', ';
  return ranges.flatMap(({ first, last }) => textsOf(first, last)).join(separator);
}

function textsOf(first: number, last: number): string[] {
  if (last - first >= 2) return [`${first}–${last}`];
  return first === last ? [`${first}`] : [`${first}`, `${last}`];
}
