import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../pdf/tree.ts';
import { createLineBreaks, readsAsJapanese } from '../lineBreaks.ts';
import {
  BODY_SIZE,
  bodyFaces,
  drawn,
  glyphsOf,
  isReading,
  setLines,
  type Drawn,
} from '../../testing/sampleSetting.ts';
import { japaneseParagraphs, readAs, type SampleRun } from '../../testing/sampleText.ts';
import { trials } from '../../testing/trials.ts';

/** Written out from JLReq's appendix A, and not shared with the rules that it judges. */
const FORBIDDEN_START =
  /^[）〕］｝〉》」』】〙〗〟’”»‐゠–〜～＝？！‼⁇⁈⁉・：；。．、，々〻ヽヾゝゞーぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰ-ㇿ…‥—―,.:;!?)\]}%％‰℃°\u3000]/u;
const FORBIDDEN_END = /[（〔［｛〈《「『【〘〖〝‘“«([{￥£€$]$/u;
const NUMBER =
  /(?:第|令和|平成|昭和)?\d+(?:[.,]\d+)*(?:[億万千][\d,]*)*(?:年|月|日|人|件|回|周年|自治体|都道府県|区|歳|%|km²)?/g;

/** Points: the longest foreign word still has room. */
const NARROWEST = 110;

const WORDS =
  '東京 です 。 、 「 」 （ ） 『 』 ー ッ ・ ？ ！ 2024 年 Paris  ―― …… 々 ： 第9回 1,234 万人 金沢市 コミューン'
    .split(' ')
    .map((word) => word || ' ');
const font = await bodyFaces();
const paragraphs = japaneseParagraphs();
const plain = (text: string): SampleRun[] => [{ text, attributes: {} }];
const textOf = (runs: readonly SampleRun[]): string => runs.map((run) => run.text).join('');

interface Fault {
  readonly width: number;
  readonly fault: string;
  readonly lines: readonly string[];
}

/** What is wrong with the lines of a paragraph. */
function faultsOf(runs: readonly SampleRun[], width: number, lines: readonly TextLine[]): Fault[] {
  const texts = lines.map(drawn);
  const faults: string[] = [];
  const source = textOf(runs);
  if (texts.join('') !== source) faults.push('characters lost or added');
  if (texts.some((text) => FORBIDDEN_START.test(text))) faults.push('forbidden start');
  if (texts.some((text) => FORBIDDEN_END.test(text.trimEnd()))) faults.push('forbidden end');
  if (texts.some((text) => text.includes('\u00ad'))) faults.push('hyphen');
  if (cutsNumber(source, texts)) faults.push('number cut');
  if (texts.length > 1 && (texts.at(-1)?.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) faults.push('orphan');
  if (lines.some((line) => line.xAdvance > width + 0.01)) faults.push('too wide');
  if (lines.some((line) => isLeftOf(line, width))) faults.push('ink outside the column');
  return faults.map((fault) => ({ width, fault, lines: texts }));
}

function cutsNumber(source: string, texts: readonly string[]): boolean {
  const ends = new Set<number>();
  let end = 0;
  for (const text of texts) ends.add((end += text.length));
  return [...source.matchAll(NUMBER)].some(({ index, 0: number }) =>
    Array.from(number).some((_, i) => i > 0 && ends.has(index + i)),
  );
}

/** A reading, or a letter, that sticks out; full-width punctuation may, by its blank half. */
function isLeftOf(line: TextLine, width: number): boolean {
  return glyphsOf(line).some(({ character, x, width: own }) => {
    if (character === ' ' || /[\p{P}\u3000]/u.test(character)) return false;
    return x < -0.01 || x + own > width + 0.01;
  });
}

const lineBreaks = createLineBreaks((word) => [word]);

/** What no line may part, at most, in points: wider than its line, it is cut against the rules. */
function widthOfLongestPiece(text: string): number {
  const ends = lineBreaks(text).flatMap(({ at, kind }) => (kind === 'none' ? [] : [at]));
  const pieces = [...ends, text.length].map((end, i) => end - (ends[i - 1] ?? 0));
  return Math.max(...pieces) * BODY_SIZE;
}

describe('Japanese setting', () => {
  it('lays out a thousand lines at 200 widths without a fault', () => {
    const faults: Fault[] = [];
    let count = 0;
    for (let i = 0; i < 200; i += 1) {
      const width = NARROWEST + i * 2;
      const align = i % 3 === 0 ? 'justify' : 'left';
      for (let p = i % 240; p < paragraphs.length; p += 240) {
        const runs = paragraphs[p] ?? [];
        const lines = setLines(runs, width, font, { align });
        count += lines.length;
        faults.push(...faultsOf(runs, width, lines));
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  it('does so with any text', () => {
    const word = fc.constantFrom(...WORDS);
    const text = fc.array(word, { minLength: 4, maxLength: 60 }).map((words) => words.join('').trim());
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 400 }), fc.boolean(), (string, width, justified) => {
        fc.pre(readsAsJapanese(string) && widthOfLongestPiece(string) <= width);
        const lines = setLines(plain(string), width, font, { align: justified ? 'justify' : 'left' });
        expect(lines.map(drawn).join('')).toBe(string);
        const borders = lines
          .slice(1)
          .map((line, i) => [drawn(lines[i] ?? line).trimEnd(), drawn(line)] as const);
        for (const [before, after] of borders) {
          expect(before).not.toMatch(FORBIDDEN_END);
          expect(after).not.toMatch(FORBIDDEN_START);
        }
      }),
      { numRuns: trials(100) },
    );
  });

  it('measures what it draws', () => {
    for (const runs of paragraphs.slice(0, 150)) {
      for (const line of setLines(runs, 260, font)) {
        const advances = line.runs
          .flatMap((run) => run.positions ?? [])
          .reduce((sum, p) => sum + p.xAdvance, 0);
        expect(advances - line.overflowRight).toBeCloseTo(line.xAdvance, 6);
        const last = glyphsOf(line).findLast(
          ({ isReading: reading, character }) => !reading && character !== ' ',
        );
        const blank = /[、。，．」』）】]/.test(last?.character ?? '') ? BODY_SIZE / 2 : 0;
        expect((last?.x ?? 0) + (last?.width ?? 0) - blank - line.box.x).toBeCloseTo(line.xAdvance, 1);
      }
    }
  });
});

/** Space between the boxes of neighbours, in em. */
function gaps(line: TextLine | undefined): number[] {
  const glyphs = line ? glyphsOf(line).filter((glyph) => !glyph.isReading) : [];
  return glyphs.slice(1).map((glyph, i) => {
    const before = glyphs[i] as Drawn;
    return Math.round(((glyph.x - before.x - before.width) / BODY_SIZE) * 100) / 100 + 0;
  });
}

describe('space between characters', () => {
  it('is a quarter em at each border of scripts, across bold and links too', () => {
    const [line] = setLines(
      [
        { text: '自治体', attributes: {} },
        { text: 'CUF', attributes: { underlineStyle: 'solid' } },
        { text: 'が2024', attributes: {} },
        { text: '年に', attributes: { link: 'https://example.org' } },
      ],
      400,
      font,
    );
    expect(gaps(line).map((gap) => gap > 0.2)).toEqual(
      [false, false, true, false, false, true, true, false, false, false, true, false], // prettier-ignore
    );
    for (const gap of gaps(line).filter((value) => value > 0.2)) expect(gap).toBe(0.25);
  });

  it('is nothing at line edges', () => {
    for (const runs of paragraphs.slice(0, 200)) {
      const lines = setLines(runs, 180, font);
      for (const line of lines) {
        const glyphs = glyphsOf(line).filter((glyph) => !glyph.isReading && glyph.character !== ' ');
        const first = glyphs[0] as Drawn;
        const blank = /[「『（【]/.test(first.character) ? BODY_SIZE / 2 : 0;
        expect(first.x + blank).toBeCloseTo(line.box.x, 1);
      }
    }
  });

  // React-PDF gives features by name, fontkit's own defaults with them
  it.each([{ features: ['sups'] }, { features: { sups: true } }])(
    'is none around a note call: %j',
    (raised) => {
      const runs = [
        { text: '人口', attributes: {} },
        { text: '12', attributes: raised },
        { text: '年である', attributes: {} },
      ];
      const [line] = setLines(runs, 400, font);
      expect(gaps(line).every((gap) => Math.abs(gap) < 0.05)).toBe(true);
      for (let width = 20; width < 90; width += 1) {
        expect(setLines(runs, width, font).some((one) => /^\d/.test(drawn(one)))).toBe(false);
      }
    },
  );

  it('is half an em less between two marks', () => {
    expect(gaps(setLines(plain('『本』（「山」）。'), 400, font)[0])).toEqual([
      0, 0, -0.5, -0.5, 0, 0, -0.5, -0.5,
    ]);
  });

  it('leaves no blank where a bracket begins a line or a full stop ends it', () => {
    const [line] = setLines(plain('「山」'), 400, font);
    expect(line?.xAdvance).toBeCloseTo(BODY_SIZE * 2, 2);
    expect(glyphsOf(line as TextLine)[0]?.x).toBeCloseTo(-BODY_SIZE / 2, 2);
  });

  it('fills justified lines, evenly between characters, but not before a comma', () => {
    const lines = setLines(
      plain('都市の歩みと、「自治体」の間の交流について述べる文章である。'.repeat(3)),
      BODY_SIZE * 21,
      font,
      {
        align: 'justify',
      },
    );
    for (const line of lines.slice(0, -1)) {
      expect(line.xAdvance).toBeCloseTo(BODY_SIZE * 21, 3);
      const characters = [...drawn(line)];
      const opened = gaps(line).filter((_, i) =>
        /[ぁ-ん一-龠]/.test((characters[i] ?? '') + (characters[i + 1] ?? '')),
      );
      const widest = Math.max(...opened);
      gaps(line).forEach((gap, i) => {
        const isPlain = /^[ぁ-ん一-龠]{2}$/.test(`${characters[i]}${characters[i + 1]}`);
        if (isPlain) expect(gap).toBeCloseTo(widest, 1);
        if ('、。」'.includes(characters[i + 1] ?? '')) expect(gap).toBe(0);
      });
    }
  });
});

describe('readings', () => {
  const kanazawa = (reading: string): SampleRun[] => [
    { text: 'この', attributes: {} },
    { text: '金沢', attributes: readAs(reading) },
    { text: 'の市', attributes: {} },
  ];

  it('stand above their word at half its size, inside its width, and come after it', () => {
    const [line] = setLines(kanazawa('かなざわ'), 400, font);
    const glyphs = glyphsOf(line as TextLine);
    expect(glyphs.map(({ character }) => character).join('')).toBe('この金沢かなざわの市');
    const reading = glyphs.filter((glyph) => glyph.isReading);
    expect(reading.map(({ size }) => size)).toEqual([4.7, 4.7, 4.7, 4.7]);
    expect(reading[0]?.x).toBeCloseTo(BODY_SIZE * 2, 3);
    expect((reading[3]?.x ?? 0) + (reading[3]?.width ?? 0)).toBeCloseTo(BODY_SIZE * 4, 3);
    expect(reading.every(({ y }) => y > BODY_SIZE * 0.85)).toBe(true);
    expect(line?.xAdvance).toBeCloseTo(BODY_SIZE * 6, 3);
    expect(line?.height).toBe(16);
  });

  it('widen a word that is narrower than they are, and never stick out of the line', () => {
    const runs = [{ text: '峠', attributes: readAs('とうげみち') }];
    const [line] = setLines(runs, 400, font);
    const reading = glyphsOf(line as TextLine).filter((glyph) => glyph.isReading);
    expect(line?.xAdvance).toBeCloseTo(BODY_SIZE * 2.5, 3);
    expect(reading[0]?.x).toBeCloseTo(0, 3);
  });

  it('keep a word whole, and let it break where each character has its own', () => {
    const breaksInside = (reading: string): boolean =>
      Array.from({ length: 40 }, (_, i) => setLines(kanazawa(reading), 12 + i, font)).some((lines) =>
        lines.some((line) => drawn(line).endsWith('金')),
      );
    expect(breaksInside('かなざわ')).toBe(false);
    expect(breaksInside('かな・ざわ')).toBe(true);
    expect(breaksInside('かさ')).toBe(true);
  });

  it('give a line that is led tightly room above, and it alone', () => {
    const lines = setLines(kanazawa('かなざわ'), 30, font, { lineHeight: 11 });
    const heights = lines.map((line) => ({ high: line.height > 11, read: line.runs.some(isReading) }));
    expect(heights.some(({ high }) => high)).toBe(true);
    expect(heights.every(({ high, read }) => high === read)).toBe(true);
    expect(lines[1]?.box.y).toBeCloseTo(lines[0]?.height ?? 0, 6);
  });
});
