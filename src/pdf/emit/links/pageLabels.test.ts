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

it('counts on where pages print no number, so that none has an empty label and no number is left out', () => {
  const unnumbered = { numbering: 'none', number: 1 } as const;
  const arabic = (number: number): Numbered => ({ numbering: 'arabic', number });
  const cover = { numbering: 'roman', number: 1 } as const;
  expect(labelsOf([cover, arabic(1), arabic(2), unnumbered])).toEqual({
    Nums: [0, { S: 'r' }, 1, { S: 'D' }],
  });
  expect(labelsOf([cover, unnumbered, { ...unnumbered, number: 2 }])).toEqual({ Nums: [0, { S: 'r' }] });
});

it('counts from 1 in a file that prints no number at all', () => {
  const unnumbered = (number: number): Numbered => ({ numbering: 'none', number });
  expect(labelsOf([unnumbered(1), unnumbered(2), unnumbered(1)])).toEqual({ Nums: [0, { S: 'D' }] });
});

it('begins a range where numbers do not follow each other', () => {
  const page = (number: number): Numbered => ({ numbering: 'arabic', number });
  expect(labelsOf([page(1), page(2), page(2), page(3)])).toEqual({
    Nums: [0, { S: 'D' }, 2, { S: 'D', St: 2 }],
  });
});
