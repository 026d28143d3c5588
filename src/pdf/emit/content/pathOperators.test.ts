import { expect, it } from 'vitest';
import { PdfkitDocument } from '../pdfkit.ts';
import { pathOperators } from './pathOperators.ts';

/** What pdfkit itself writes. */
function written(d: string): string[] {
  const operators: string[] = [];
  const document = new PdfkitDocument({ autoFirstPage: false });
  document.addContent = (operator) => {
    operators.push(operator);
    return document;
  };
  document.path(d);
  return operators;
}

it.each([
  'M1 2L3.5 4.25H7V-2zm5 5l1 1',
  'M-76.29 12.76A25.26 25.26 0 0 1 -25.76 12.76M0 0C1 2 3 4 5 6S7 8 9 10',
  'M0 0Q1 1 2 0',
  '',
])('are those that pdfkit writes, however often they are asked for: %s', (d) => {
  expect(pathOperators(d)).toEqual(written(d));
  expect(pathOperators(d)).toEqual(written(d));
});

it('keeps no path that is drawn once, and lets old ones go', () => {
  const long = `M0 0${'L1 1'.repeat(2000)}`;
  expect(pathOperators(long)).not.toBe(pathOperators(long));
  const first = pathOperators('M1 1');
  expect(pathOperators('M1 1')).toBe(first);
  for (let x = 0; x < 500; x += 1) pathOperators(`M2 ${x}`);
  expect(pathOperators('M1 1')).not.toBe(first);
});
