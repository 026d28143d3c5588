import { describe, expect, it } from 'vitest';
import { createLineBreaks } from '../lineBreaks.ts';

const breaks = createLineBreaks((word) => [word]);

/** Costs of ending a line inside a text, by what stands before. */
function costs(text: string, display: boolean): Record<string, number> {
  const points = breaks(text, { display }).filter(({ kind }) => kind === 'free');
  return Object.fromEntries(points.map(({ at, cost = 0 }) => [text.slice(0, at), cost]));
}

describe('a name in katakana', () => {
  it('ends a line of a heading between its parts rather than inside one', () => {
    const found = costs('シャモニー＝モン＝ブラン', true);
    expect(found['シャモニー＝']).toBeLessThan(found['シャモニー＝モ'] ?? 0);
    expect(found['シャモニー＝モン＝']).toBeLessThan(found['シャモ'] ?? 0);
  });

  it('begins and ends a line of a heading rather than the words around it are cut', () => {
    const found = costs('日仏自治体間協力パートナーシップ要覧', true);
    expect(found['日仏自治体間協力']).toBeLessThan(found['日仏自治体間'] ?? 0);
    expect(found['日仏自治体間協力']).toBeLessThan(found['日仏自治体間協力パート'] ?? 0);
    expect(found['日仏自治体間協力パートナーシップ']).toBeLessThan(found['日仏自治体間協'] ?? 0);
  });

  it('is cut in running text less gladly than the text around it', () => {
    const found = costs('文化のパートナー都市', false);
    expect(found['文化のパート']).toBeGreaterThan(found['文化の'] ?? 1);
  });

  it('is held together in running text where it is short, and so are the ends of a long one', () => {
    const short = costs('都市はナンシーとマナーである', false);
    const long = costs('これはエクサンプロヴァンスの話', false);
    const least = Math.min(...['都市はナン', '都市はナンシーとマ'].map((line) => short[line] ?? 0));
    expect(least).toBeGreaterThan(10);
    expect(long['これはエ']).toBe(least);
    expect(long['これはエクサンプロヴァン']).toBe(least);
    expect(long['これはエクサン']).toBeLessThan(5);
  });
});

/** What stands before each place of a text where a line may not end. */
function endsOf(text: string): string[] {
  return breaks(text)
    .filter(({ kind }) => kind !== 'none')
    .map(({ at }) => text.slice(0, at).trimEnd());
}

describe('a number', () => {
  it.each([
    ['各回は表1に示す', '各回は表'],
    ['場所は地図 4に示す', '場所は地図'],
    ['同法典L. 1115-1条による', '同法典L.'],
    ['同法典L. 1115-1条による', '同法典L. 1115-1'],
  ])('stays with what it numbers and what counts it: %s', (text, cut) => {
    expect(endsOf(text)).not.toContain(cut);
    expect(endsOf(text).length).toBeGreaterThan(1);
  });
});

describe('a label', () => {
  /** Costs of ending its lines, by what stands before. */
  const costsIn = (text: string): Record<string, number> =>
    Object.fromEntries(
      breaks(text, { display: false, wholeWords: true })
        .filter(({ kind }) => kind === 'free')
        .map(({ at, cost = 0 }) => [text.slice(0, at), cost]),
    );

  it('ends a line beside a word of kanji rather than in it, and parts no one of them from the others', () => {
    const found = costsIn('他の自治体と日仏会館の仲介者');
    expect(found['他の']).toBe(0);
    for (const cut of ['他の自', '他の自治', '他の自治体と日', '他の自治体と日仏会館の仲'])
      expect([cut, found[cut]]).toEqual([cut, 12]);
    expect(found['他の自治体と日仏']).toBeLessThan(found['他の自治体と日'] ?? 0);
  });

  it('parts no syllable of a reading', () => {
    const found = costsIn('しゅうこうつうしょうじょうやく');
    expect(Object.keys(found)).not.toContain('し');
    expect(found['しゅうこうつうしょうじょ']).toBe(12);
    expect(found['しゅうこうつうしょう']).toBe(0);
  });
});

it('a short name in brackets is cut less gladly than the text around it', () => {
  const found = costs('兼六園のある都市（金沢市）の姉妹都市', false);
  expect([found['兼六園のある都市（金'], found['兼六園のある都市（金沢']]).toEqual([2, 2]);
  expect(found['兼六園のある都']).toBe(0);
});
