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
