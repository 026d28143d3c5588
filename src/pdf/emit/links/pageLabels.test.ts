import { expect, it } from 'vitest';
import { writePageLabels, type DrawnPage } from './navigation.ts';

type Numbered = Pick<DrawnPage, 'numbering' | 'number'>;

/** What the page label dictionaries say: index, style and first number of each range. */
function labelsOf(pages: readonly Numbered[]): unknown {
  const data: Record<string, unknown> = {};
  const document = { _root: { data } } as unknown as Parameters<typeof writePageLabels>[0];
  writePageLabels(document, pages as readonly DrawnPage[]);
  return data['PageLabels'];
}

it('labels pages that print no number by their place, so that none has an empty label', () => {
  const unnumbered = { numbering: 'none', number: 0 } as const;
  const pages = [{ numbering: 'roman', number: 1 } as const, unnumbered, unnumbered];
  expect(labelsOf(pages)).toEqual({ Nums: [0, { S: 'r' }, 1, { S: 'D', St: 2 }, 2, { S: 'D', St: 3 }] });
});

it('begins a range where numbers do not follow each other', () => {
  const page = (number: number): Numbered => ({ numbering: 'arabic', number });
  expect(labelsOf([page(1), page(2), page(2), page(3)])).toEqual({
    Nums: [0, { S: 'D' }, 2, { S: 'D', St: 2 }],
  });
});
