import { describe, expect, it } from 'vitest';
import { DEFAULT_PRINTING } from '../../../src/model/publication/printing.ts';
import { legalMentions } from './legalMentions.ts';

const known = {
  ...DEFAULT_PRINTING,
  legal: { printer: 'Imprimerie Exemple, Lyon', isbn: '978-2-9999999-9-2' },
};

describe('legal mentions', () => {
  it('in print, are those that are known', () => {
    expect(legalMentions(known, 'press')).toEqual([
      { label: 'colophon.printer', text: 'Imprimerie Exemple, Lyon' },
      { label: 'colophon.isbn', text: '978-2-9999999-9-2' },
    ]);
    expect(legalMentions(DEFAULT_PRINTING, 'press')).toEqual([]);
  });

  it('in print, are all six with blanks when they are to be filled in', () => {
    const mentions = legalMentions({ ...known, blankMentions: true }, 'press');
    expect(mentions).toHaveLength(6);
    expect(mentions.filter(({ text }) => text === undefined)).toHaveLength(4);
  });

  it('on screen, are the ISBN of the printed book alone, and never a blank', () => {
    expect(legalMentions({ ...known, blankMentions: true }, 'screen')).toEqual([
      { label: 'colophon.isbnOfPrint', text: '978-2-9999999-9-2' },
    ]);
    expect(legalMentions({ ...DEFAULT_PRINTING, blankMentions: true }, 'screen')).toEqual([]);
  });
});
