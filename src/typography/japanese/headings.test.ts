import { expect, it } from 'vitest';
import { createLineBreaks } from '../lineBreaks.ts';

const breaks = createLineBreaks((word) => [word]);

/** The parts between the places where a heading breaks most gladly. */
function parts(text: string): string[] {
  const points = breaks(text, { display: true }).filter(
    ({ kind, at }) => kind !== 'none' && at > 0 && at < text.length,
  );
  const least = Math.min(...points.map(({ cost = 0 }) => cost));
  const ends = points.filter(({ cost = 0 }) => cost === least).map(({ at }) => at);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]));
}

it.each([
  ['日仏自治体間協力パートナーシップ要覧', ['日仏自治体間協力', 'パートナーシップ', '要覧']],
  ['シャモニー＝モン＝ブラン', ['シャモニー＝', 'モン＝', 'ブラン']],
  ['イッシー＝レ＝ムリノー', ['イッシー＝', 'レ＝', 'ムリノー']],
  ['ディジョン・メトロポール', ['ディジョン・', 'メトロポール']],
])('%s breaks between its words', (heading, expected) => {
  expect(parts(heading)).toEqual(expected);
});
