import { describe, expect, it } from 'vitest';
import type { LaidOutNode } from '../tree.ts';
import type { Section } from './section.ts';
import type { SectionLayout } from './sectionLayout.ts';
import { assembleSheets } from './sheets.ts';

const page: LaidOutNode = { type: 'PAGE', props: {}, style: {}, children: [] };

function layout(key: string, count: number, more: Partial<Section> = {}): SectionLayout {
  const geometry = { width: 1, height: 1, inner: 0, outer: 0, top: 0, bottom: 0 };
  const section: Section = {
    key,
    startsOn: 'any',
    numbering: 'arabic',
    geometry,
    style: {},
    body: () => {
      throw new Error('laid out already');
    },
    ...more,
  };
  return { section, pages: Array.from({ length: count }, () => page), notes: new Map(), asked: new Map() };
}

const keysOf = (layouts: readonly SectionLayout[], pagesMultipleOf: number, isContinuous = false) =>
  assembleSheets(layouts, { pagesMultipleOf, isContinuous }).map((sheet) => sheet.layout?.section.key ?? '–');

describe('blanks that complete a book', () => {
  it('stand at its end', () => {
    expect(keysOf([layout('a', 3), layout('b', 2)], 4).join('')).toBe('aaabb–––');
  });

  it('stand before the section that closes it', () => {
    const back = layout('z', 1, { closes: true, startsOn: 'verso' });
    expect(keysOf([layout('a', 5), back], 4).join('')).toBe('aaaaa––z');
    expect(keysOf([layout('a', 7), back], 4).join('')).toBe('aaaaaaaz');
    expect(keysOf([layout('a', 8), back], 4).join('')).toBe('aaaaaaaa–––z');
    expect(keysOf([layout('a', 4), back], 1).join('')).toBe('aaaa–z');
  });
});

describe('a section that begins on a side', () => {
  const chapters = [
    layout('a', 1, { startsOn: 'recto' }),
    layout('b', 2, { startsOn: 'recto' }),
    layout('c', 1, { startsOn: 'verso' }),
  ];

  it('waits for it in a book', () => {
    expect(keysOf(chapters, 1).join('')).toBe('a–bb–c');
    expect(keysOf([...chapters].reverse(), 1).join('')).toBe('–cbba');
  });

  it('waits for nothing where pages are not turned, and is counted without gaps', () => {
    expect(keysOf(chapters, 1, true).join('')).toBe('abbc');
    expect(keysOf([...chapters].reverse(), 1, true).join('')).toBe('cbba');
    const sheets = assembleSheets(chapters, { isContinuous: true });
    expect(sheets.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  });

  it('still faces what it is read beside', () => {
    const spread = layout('d', 2);
    const facing = { section: layout('e', 2).section };
    const laidOut = { ...spread, section: { ...spread.section, facing }, facing: layout('e', 2) };
    const keys = keysOf([layout('a', 2), laidOut as SectionLayout], 1, true);
    expect(keys.join('')).toBe('aa–dede');
  });
});
