import type { PDFDict } from '@cantoo/pdf-lib';
import type { PdfFile } from './document.ts';
import { dictionaryIn, dictionaryOf, nameIn, numberIn, textIn } from './objects.ts';
import { numberTreeEntries } from './trees.ts';

/** Numbers beyond are written in figures: as letters they would fill pages. */
const GREATEST_NUMERAL = 4000;

/** Label of each page (ISO 32000-1, 12.4.2); its number where the file says nothing. */
export function readPageLabels({ catalog, context, pages }: PdfFile): string[] {
  const ranges = numberTreeEntries(dictionaryIn(catalog, 'PageLabels'));
  let range: PDFDict | undefined;
  let start = 0;
  return pages.map((page, index) => {
    const entry = ranges.get(index);
    if (entry) {
      range = dictionaryOf(context.lookup(entry));
      start = index;
    }
    if (!range) return String(page.number);
    const number = Math.trunc(numberIn(range, 'St') ?? 1) + index - start;
    return (textIn(range, 'P') ?? '') + numeral(number, nameIn(range, 'S'));
  });
}

function numeral(number: number, style: string | undefined): string {
  if (style === undefined) return '';
  if (style === 'D' || !(number > 0 && number < GREATEST_NUMERAL)) return String(number);
  if (style === 'r') return roman(number);
  if (style === 'R') return roman(number).toUpperCase();
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  return style === 'a' ? letter : style === 'A' ? letter.toUpperCase() : '';
}

// prettier-ignore
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'],
  [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}
