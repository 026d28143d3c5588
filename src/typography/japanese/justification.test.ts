import { describe, expect, it } from 'vitest';
import { BODY_SIZE, bodyFaces, drawn, glyphsOf, setLines } from '../../testing/sampleSetting.ts';
import { japaneseParagraphs } from '../../testing/sampleText.ts';
import type { TextLine } from '../../pdf/tree.ts';
import { foreignHyphenationBy } from '../hyphenation.ts';

const font = await bodyFaces();

/** Lines of a text in a measure of so many squares. */
function set(text: string, squares: number, hyphenate?: (word: string) => string[]): TextLine[] {
  const runs = [{ text, attributes: {} }];
  return setLines(runs, squares * BODY_SIZE, font, { align: 'justify' }, 0, hyphenate);
}

/** From each character of a line to the next, in em. */
function advances(line: TextLine | undefined): [string, number][] {
  const glyphs = line ? glyphsOf(line) : [];
  return glyphs
    .slice(0, -1)
    .map(({ character, x }, i) => [
      character,
      Math.round((((glyphs[i + 1]?.x ?? 0) - x) / BODY_SIZE) * 1000) / 1000,
    ]);
}

function advanceOf(line: TextLine | undefined, character: string): number | undefined {
  return advances(line).find(([one]) => one === character)?.[1];
}

describe('a line that does not fit', () => {
  it('is closed at its commas and brackets before a character goes to the next line', () => {
    const [line] = set('山、川。海山川海山川が海山川海山川海', 11);
    expect(drawn(line as TextLine)).toBe('山、川。海山川海山川が');
    const [closed] = set('山、川。海山川海山川がっ海山川海', 11);
    expect(drawn(closed as TextLine)).toHaveLength(12 - 2);
    const [comma] = set('山、川、海山川海山川がっ海山川海', 11);
    expect(drawn(comma as TextLine)).toBe('山、川、海山川海山川がっ');
    expect(advanceOf(comma, '、')).toBe(0.5);
  });

  it('keeps the blank of a full stop, and closes no letters', () => {
    const [line] = set('山、川。海、川海山川がっ海山川海', 11);
    expect(advanceOf(line, '。')).toBe(1);
    expect(advanceOf(line, '、')).toBe(0.5);
    for (const [character, advance] of advances(line)) if (character !== '、') expect(advance).toBe(1);
  });

  it('asks middle dots first, then brackets and commas, then the gaps between scripts (JLReq 3.8.3)', () => {
    const lineOf = (squares: number): TextLine | undefined =>
      set('山・川・海、山「川」のA山川がっ', squares)[0];
    const natural = lineOf(40);
    const width = (natural?.xAdvance ?? 0) / BODY_SIZE;
    const closedBy = (em: number) => {
      const [line] = setLines(
        [{ text: '山・川・海、山「川」のA山川がっ', attributes: {} }],
        60 * BODY_SIZE,
        font,
        { align: 'justify', indent: (60 - width + em) * BODY_SIZE },
      );
      return { dot: advanceOf(line, '山'), comma: advanceOf(line, '、'), border: advanceOf(line, 'の') };
    };
    expect(closedBy(0)).toEqual({ dot: 1, comma: 1, border: 1.25 });
    expect(closedBy(1)).toEqual({ dot: 0.75, comma: 1, border: 1.25 });
    expect(closedBy(1.75)).toEqual({ dot: 0.75, comma: 0.75, border: 1.25 });
    expect(closedBy(2.75)).toEqual({ dot: 0.75, comma: 0.5, border: 1.125 });
  });
});

it('a line that is closed leaves a colon its blanks', () => {
  const text = '会う場：2026年の秋、山川・海「川」の都市';
  const [natural] = set(text, 40);
  const width = (natural?.xAdvance ?? 0) / BODY_SIZE;
  const [line] = setLines([{ text, attributes: {} }], 60 * BODY_SIZE, font, {
    align: 'justify',
    indent: (60 - width + 1) * BODY_SIZE,
  });
  expect(advanceOf(line, '場')).toBe(1);
  expect(advanceOf(line, '：')).toBe(1);
  expect(line?.xAdvance).toBeLessThan((natural?.xAdvance ?? 0) - BODY_SIZE / 2);
});

describe('a line that is too short', () => {
  it('opens the gaps between scripts by an eighth, then its characters alike (JLReq 3.8.4)', () => {
    const text = (letter: string) => `山川海山川の${letter}の山川海山川海山川海ー海山川海山川`;
    const [line] = set(text('A'), 17);
    const [, width] = advances(set(text('A'), 40)[0]).find(([one]) => one === 'A') ?? [];
    expect(advanceOf(line, 'A')).toBeGreaterThan((width ?? 0) + 0.01);
    const letters = advanceOf(line, '山') ?? NaN;
    for (const [character, advance] of advances(line))
      if (!['の', 'A'].includes(character)) expect(advance).toBeCloseTo(letters, 2);
    expect(letters).toBeGreaterThan(0.999);
    expect(advanceOf(line, 'の')).toBeLessThan(1.376);
  });

  it('parts a foreign word by its language where the text brings its syllables, and no word of its own', () => {
    const text = 'この共同宣言はフランスの首都の市長が提案した（Développement durable）会議である。';
    const endsOf = (hyphenate?: (word: string) => string[]) =>
      Array.from({ length: 20 }, (_, i) => set(text, 12 + i, hyphenate))
        .flat()
        .filter((line) => drawn(line).endsWith('\u00ad'))
        .map((line) => drawn(line).match(/[\p{L}]+.$/u)?.[0]);
    expect(endsOf()).toEqual([]);
    const ends = endsOf(foreignHyphenationBy('fr'));
    expect(ends.length).toBeGreaterThan(2);
    for (const end of ends) expect(end).toMatch(/^[A-Za-zé]+\u00ad$/);
  });

  it('parts no name of less than ten letters', () => {
    const text = 'ブザンソン市（Besançon）とディジョン都市圏（Dijon Métropole）の提携である。'.repeat(2);
    for (let squares = 12; squares < 32; squares += 1)
      for (const line of set(text, squares, foreignHyphenationBy('fr')))
        expect(drawn(line)).not.toMatch(/\u00ad$/);
  });
});

describe('the measure', () => {
  it('is a whole number of letters, in whatever column (JLReq 2.3.2)', () => {
    for (let width = 12; width < 40; width += 0.37) {
      const lines = set('都市の歩みと、自治体の間の交流について述べる文章である。'.repeat(4), width);
      for (const line of lines.slice(0, -1))
        expect(line.xAdvance / BODY_SIZE).toBeCloseTo(Math.floor(width + 0.01), 3);
    }
  });

  it('begins behind the indent of the text, whatever run it begins with', () => {
    const runs = [
      { text: 'CUF', attributes: { indent: undefined } },
      { text: 'は、フランスの自治体の連合体である。'.repeat(3), attributes: { indent: BODY_SIZE } },
    ];
    const lines = setLines(runs as never, BODY_SIZE * 21, font, { align: 'justify' });
    expect(lines.map(({ box }) => box.x)).toEqual(lines.map((_, i) => (i === 0 ? BODY_SIZE : 0)));
  });
});

describe('the paragraphs of the Japanese edition', () => {
  /** Part of its natural width by which each line is opened; a mark at its end may have kept its blank. */
  function openings(squares: number): number[] {
    return japaneseParagraphs()
      .map((runs) => runs.filter(({ attributes }) => !attributes.features))
      .flatMap((runs) =>
        set(runs.map(({ text }) => text).join(''), squares, foreignHyphenationBy('fr')).slice(0, -1),
      )
      .map((line) => {
        const text = drawn(line).trimEnd().replace('\u00ad', '-');
        const [natural] = setLines([{ text, attributes: {} }], 1e4, font);
        const width = natural?.xAdvance ?? NaN;
        const kept = /[、。」』）】]$/.test(text) && line.xAdvance - width > BODY_SIZE / 2 - 0.01;
        return (line.xAdvance - width - (kept ? BODY_SIZE / 2 : 0)) / width;
      });
  }

  it.each([36, 38])('stand in lines of %i that are hardly opened', (squares) => {
    const opened = openings(squares);
    const share = (least: number): number => opened.filter((part) => part > least).length / opened.length;
    expect(opened.length).toBeGreaterThan(700);
    expect(share(0.08)).toBeLessThan(0.005);
    expect(share(0.04)).toBeLessThan(0.05);
    expect(opened.filter((part) => part < -0.002).length / opened.length).toBeGreaterThan(0.1);
  });
});
